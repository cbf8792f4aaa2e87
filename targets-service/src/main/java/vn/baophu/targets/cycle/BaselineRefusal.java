package vn.baophu.targets.cycle;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a yearly cycle of target setting says no. */
public enum BaselineRefusal implements Refusal {
    NO_SUCH_BASELINE(Kind.ABSENT, "Không có đợt xây dựng chỉ tiêu %s.", "There is no cycle of target setting %s."),
    BASELINE_EXISTS(
            Kind.CONFLICT,
            "Đơn vị %s đã có đợt xây dựng chỉ tiêu năm %s.",
            "The unit %s has a cycle of target setting for %s already."),
    ALREADY_PROPOSED(
            Kind.CONFLICT,
            "Đợt xây dựng chỉ tiêu năm %s đã có đề xuất; số liệu không nhận thêm.",
            "The cycle of %s has its proposal; no more numbers are taken."),
    NOT_COMPUTED(
            Kind.CONFLICT,
            "Chưa tính đối tượng tiềm năng của đợt năm %s, hoặc số liệu đã thay đổi sau khi tính.",
            "The potential participants of %s are not computed, or numbers changed since."),
    NOT_PROPOSED(
            Kind.CONFLICT, "Đợt xây dựng chỉ tiêu năm %s chưa có đề xuất.", "The cycle of %s has no proposal yet."),
    DRAFTED_ALREADY(
            Kind.CONFLICT,
            "Đề xuất năm %s đã được lập thành dự thảo kế hoạch.",
            "The proposal of %s was drafted as a plan already."),
    NOT_YOUR_STEP(Kind.FORBIDDEN, "Bước này do %s thực hiện.", "This step is done by %s.");

    private final Kind kind;
    private final String vi;
    private final String en;

    BaselineRefusal(Kind kind, String vi, String en) {
        this.kind = kind;
        this.vi = vi;
        this.en = en;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }
}
