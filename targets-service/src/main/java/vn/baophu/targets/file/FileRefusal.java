package vn.baophu.targets.file;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a file says that it must not or can not be read. */
public enum FileRefusal implements Refusal {
    FILE_EMPTY(Kind.INVALID, "Tệp rỗng.", "The file is empty."),
    FILE_KIND_UNKNOWN(
            Kind.UNSUPPORTED,
            "Không nhận ra loại tệp; hãy gửi CSV (UTF-8), XLSX, DOCX, hoặc PDF do hệ thống này xuất ra.",
            "The kind of file is not known; send CSV (UTF-8), XLSX, DOCX, or a PDF that this system exported."),
    FILE_DAMAGED(
            Kind.INVALID,
            "Tệp bị hỏng hoặc không đúng khuôn dạng; hãy mở bằng phần mềm văn phòng và lưu lại.",
            "The file is damaged or malformed; open it in an office program and save it again."),
    FILE_ENCRYPTED(
            Kind.INVALID,
            "Tệp có đặt mật khẩu; hãy bỏ mật khẩu rồi gửi lại.",
            "The file is protected by a password; remove it and send the file again."),
    FILE_LEGACY(
            Kind.UNSUPPORTED,
            "Tệp Office kiểu cũ (.xls, .doc); hãy lưu lại thành .xlsx hoặc .docx.",
            "An Office file of the old kind (.xls, .doc); save it as .xlsx or .docx."),
    FILE_WITH_MACROS(
            Kind.INVALID,
            "Tệp có macro; hãy lưu lại thành .xlsx hoặc .docx không có macro.",
            "The file carries macros; save it as .xlsx or .docx without them."),
    FILE_POINTS_OUTSIDE(
            Kind.INVALID,
            "Tệp lấy dữ liệu từ bên ngoài (%s); hãy dán thành giá trị rồi gửi lại.",
            "The file takes data from outside (%s); paste them as values and send it again."),
    FILE_UNPACKS_TOO_LARGE(
            Kind.TOO_LARGE,
            "Tệp nén giải ra quá lớn (%s); không mở.",
            "The file unpacks to far too much (%s); it is not opened."),
    TEXT_IN_UTF16(
            Kind.MALFORMED,
            "Văn bản mã UTF-16; hãy lưu lại thành CSV UTF-8.",
            "The text is in UTF-16; save it as CSV UTF-8."),
    TEXT_NOT_UTF8(
            Kind.MALFORMED,
            "Văn bản không phải mã UTF-8 (có lẽ là Latin-1, Windows-1252 hoặc TCVN3); hãy lưu lại thành CSV UTF-8.",
            "The text is not in UTF-8 (Latin-1, Windows-1252 or TCVN3, maybe); save it as CSV UTF-8."),
    TABLE_TOO_LONG(
            Kind.TOO_LARGE, "Tệp có hơn %s dòng; hãy chia nhỏ.", "The file has more than %s rows; please divide it."),
    TABLE_TOO_WIDE(Kind.TOO_LARGE, "Bảng có hơn %s cột.", "The table has more than %s columns."),
    CELL_TOO_LONG(Kind.TOO_LARGE, "Ô dài hơn %s ký tự.", "The cell has more than %s characters."),
    FORMULA_TOO_LONG(Kind.TOO_LARGE, "Công thức dài hơn %s ký tự.", "The formula has more than %s characters."),
    FORMULA_WITHOUT_VALUE(
            Kind.INVALID,
            "Ô có công thức nhưng chưa được tính; hãy mở tệp, tính lại và lưu.",
            "The cell has a formula that was never calculated; open the file, recalculate and save it."),
    CELL_IN_ERROR(Kind.INVALID, "Ô báo lỗi %s.", "The cell shows the error %s."),
    PDF_WITHOUT_FIGURES(
            Kind.INVALID,
            "PDF không đính kèm số liệu (figures.csv); chỉ đọc lại được PDF do hệ thống này xuất ra.",
            "The PDF carries no figures (figures.csv); only a PDF that this system exported can be read in again.");

    private final Kind kind;
    private final String vi;
    private final String en;

    FileRefusal(Kind kind, String vi, String en) {
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
