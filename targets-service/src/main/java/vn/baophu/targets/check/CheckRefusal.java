package vn.baophu.targets.check;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a file can not be checked, besides those of files and tables themselves. */
enum CheckRefusal implements Refusal {
    AREA_NOT_SAID(
            Kind.INVALID,
            "Bảng in tên đơn vị %s, không in mã; hãy nói bảng của địa bàn nào (tham số unit).",
            "The table prints the name %s and no code; say of which area it is (parameter unit)."),
    CHECK_TOO_LONG(
            Kind.TOO_LARGE,
            "Tệp có hơn %s số liệu, quá dài để kiểm tra ngay; hãy gửi tệp vào một kế hoạch dự thảo (readings).",
            "The file has more than %s figures, too many to check at once; have it read for a draft (readings)."),
    NAME_UNKNOWN(
            Kind.INVALID,
            "Không có đơn vị nào tên \"%s\" trong địa bàn.",
            "There is no unit called \"%s\" in the area."),
    NAME_DOUBTFUL(
            Kind.INVALID,
            "\"%s\" có thể là: %s. Hãy ghi rõ tên hoặc mã.",
            "\"%s\" may be: %s. Write the full name or the code.");

    private final Kind kind;
    private final String vi;
    private final String en;

    CheckRefusal(Kind kind, String vi, String en) {
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
