package vn.baophu.targets.annex;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way tables of plans say no. */
public enum AnnexRefusal implements Refusal {
    NO_SUCH_ANNEX(Kind.ABSENT, "Kế hoạch không có bảng %s.", "The plan has no table %s."),
    ANNEX_EXISTS(
            Kind.CONFLICT,
            "Bảng %s số %s của kế hoạch đã có, với nội dung khác.",
            "The table %s number %s of the plan is there already, with other content."),
    ANNEX_EMPTY(Kind.INVALID, "Bảng không có dòng số liệu nào.", "The table has no row of figures.");

    private final Kind kind;
    private final String vi;
    private final String en;

    AnnexRefusal(Kind kind, String vi, String en) {
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
