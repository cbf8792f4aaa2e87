package vn.baophu.targets.delivery;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a delivery of head-counts says no. */
public enum DeliveryRefusal implements Refusal {
    NO_SUCH_DELIVERY(Kind.ABSENT, "Không có khoản cung cấp số liệu %s.", "There is no delivery %s."),
    NOT_YOURS_TO_DELIVER(
            Kind.FORBIDDEN,
            "Số liệu này do %s cung cấp cho %s; chỉ cán bộ của các cơ quan đó được nhập.",
            "These numbers are delivered by %s to %s; only their officers enter them."),
    FIGURE_NOT_ASKED(
            Kind.INVALID,
            "Không yêu cầu số liệu về %s; các chỉ tiêu là: %s.",
            "Nothing is asked about %s; the indicators are: %s."),
    FIGURE_TWICE(Kind.INVALID, "Số liệu về %s xuất hiện hai lần.", "The figures of %s appear twice."),
    FIGURE_MISSING(Kind.INVALID, "Thiếu số liệu về %s.", "The figures of %s are missing."),
    MOVEMENT_MISSING(
            Kind.INVALID,
            "Cần cả số dự kiến bổ sung thêm và số dự kiến giảm; nếu không có thì ghi 0.",
            "Planned additions and planned reductions are both needed; write 0 where there are none."),
    MORE_LEAVE_THAN_ARE(
            Kind.INVALID,
            "Số dự kiến giảm (%s) nhiều hơn số đang có và dự kiến thêm (%s).",
            "More people (%s) are planned to leave than there are and will come (%s).");

    private final Kind kind;
    private final String vi;
    private final String en;

    DeliveryRefusal(Kind kind, String vi, String en) {
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
