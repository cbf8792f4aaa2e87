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
            "The denominator is 0; leave it empty where the paper prints none"),
    HOLDER_WITHOUT_NAME(
            Kind.INVALID,
            "Đối tượng được giao loại %s phải có tên như in trên giấy",
            "A holder of kind %s needs its name as the paper prints it"),
    HOLDER_WITHOUT_KIND(
            Kind.INVALID,
            "Có tên hoặc mã \"%s\" nhưng không nói là loại gì (AGENCY, COLLECTION_AGENT ...)",
            "There is a name or code \"%s\" but not of what kind (AGENCY, COLLECTION_AGENT ...)"),
    OPEN_START_WITHOUT_YEAR(
            Kind.INVALID, "Nói là từ năm đó trở đi thì phải có năm", "Who says from that year on needs the year"),
    FLOOR_IS_ANOTHER_KIND(
            Kind.INVALID,
            "Mức sàn cấp trên giao thì loại số liệu là FLOOR, không phải %s",
            "What a paper of the level above asks at least is of kind FLOOR, not %s");

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
