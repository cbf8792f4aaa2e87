package vn.baophu.targets.target;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a figure can be wrong in itself. */
public enum FigureRefusal implements Refusal {
    UNREADABLE_RATE(
            Kind.INVALID,
            "\"%s\" không phải là tỷ lệ phần trăm như in trên giấy, ví dụ 96,40 hoặc 100",
            "\"%s\" is not a printed percentage such as 96,40 or 100"),
    DENOMINATOR_WITHOUT_KIND(
            Kind.INVALID,
            "Có mẫu số %s nhưng không nói là mẫu số gì (dân số, lực lượng lao động ...)",
            "There is a denominator %s but not of what kind (population, labour force ...)"),
    DENOMINATOR_ZERO(
            Kind.INVALID,
            "Mẫu số bằng 0; nếu giấy không in mẫu số thì để trống",
            "The denominator is 0; leave it empty where the paper prints none");

    private final Kind kind;
    private final String vi;
    private final String en;

    FigureRefusal(Kind kind, String vi, String en) {
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
