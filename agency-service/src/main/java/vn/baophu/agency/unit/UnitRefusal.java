package vn.baophu.agency.unit;

import static vn.baophu.platform.error.Kind.ABSENT;
import static vn.baophu.platform.error.Kind.CONFLICT;
import static vn.baophu.platform.error.Kind.INVALID;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way in which the directory of units says no. */
public enum UnitRefusal implements Refusal {
    UNIT_ABSENT(ABSENT, "Không có đơn vị %s vào ngày %s.", "There is no unit %s on %s."),
    NO_SUCH_UNIT(
            INVALID,
            "Không có đơn vị hành chính mã %s vào ngày áp dụng.",
            "No unit has the code %s on the day that applies."),
    CODE_NOT_OF_LEVEL(
            INVALID, "Mã %s không đúng dạng mã của cấp %s.", "The code %s is not shaped like one of level %s."),
    VALIDITY_BACKWARDS(INVALID, "Hiệu lực từ %s đến %s là ngược.", "In force from %s to %s runs backwards."),
    PARENT_MISSING(INVALID, "Đơn vị cấp %s phải có đơn vị cấp trên.", "A unit of level %s needs a parent."),
    PARENT_NOT_ALLOWED(INVALID, "Tỉnh không có đơn vị cấp trên.", "A province has no parent."),
    PARENT_NOT_ABOVE(INVALID, "Cấp %s không thể trực thuộc cấp %s.", "Level %s cannot stand below level %s."),
    PARENT_NOT_IN_FORCE(
            INVALID,
            "Đơn vị cấp trên %s không có hiệu lực suốt thời gian này.",
            "The parent %s is not in force throughout these days."),
    UNIT_EXISTS(
            CONFLICT,
            "Mã %s đã thuộc về một đơn vị khác nội dung trong thời gian này.",
            "In these days the code %s belongs to a unit recorded otherwise."),
    UNIT_TWICE(
            INVALID,
            "Mã %s có hai lần trong bảng với thời gian trùng nhau.",
            "The code %s stands twice for the same days."),
    VERSION_NOT_NEXT(
            CONFLICT,
            "Phiên bản mới phải bắt đầu sau ngày bắt đầu của phiên bản cuối và nối tiếp nó.",
            "A new version must begin after the last one began and follow it without a gap.");

    private final Kind kind;
    private final String vi;
    private final String en;

    UnitRefusal(Kind kind, String vi, String en) {
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
