package vn.baophu.targets.intake;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a row can be at odds with other rows or with its plan. */
public enum IntakeRefusal implements Refusal {
    FIGURE_CODE_TWICE(
            Kind.INVALID,
            "Mã %s đã dùng ở dòng %s của bảng này.",
            "The code %s is used in row %s of this table already."),
    FIGURE_CODE_TAKEN(
            Kind.INVALID,
            "Mã %s đã dùng ở một bảng khác của kế hoạch.",
            "The code %s is used in another table of the plan already."),
    FIGURE_TWICE(
            Kind.INVALID,
            "Đơn vị, chỉ tiêu, năm và loại mẫu số này đã có ở dòng %s của phụ lục.",
            "This unit, indicator, year and kind of denominator stands in row %s of the annex already."),
    UNIT_OUTSIDE_PLAN(
            Kind.INVALID,
            "%s không thuộc địa bàn của cơ quan ban hành kế hoạch.",
            "%s does not lie in the area of the unit that issues the plan.");

    private final Kind kind;
    private final String vi;
    private final String en;

    IntakeRefusal(Kind kind, String vi, String en) {
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
