package vn.baophu.reporting.workbook;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a spreadsheet says that it must not or can not be read. */
public enum WorkbookRefusal implements Refusal {
    WORKBOOK_UNKNOWN(
            Kind.UNSUPPORTED,
            "Không phải tệp .xlsx; hãy gửi .xlsx, CSV (UTF-8) hoặc JSON",
            "This is no .xlsx file; send .xlsx, CSV (UTF-8) or JSON"),
    WORKBOOK_DAMAGED(
            Kind.INVALID,
            "Tệp bị hỏng hoặc không đúng khuôn dạng; hãy mở bằng phần mềm bảng tính và lưu lại",
            "The file is damaged or malformed; open it in a spreadsheet program and save it again"),
    WORKBOOK_ENCRYPTED(
            Kind.INVALID,
            "Tệp có đặt mật khẩu; hãy bỏ mật khẩu rồi gửi lại",
            "The file is protected by a password; remove it and send the file again"),
    WORKBOOK_LEGACY(
            Kind.UNSUPPORTED,
            "Tệp bảng tính kiểu cũ (.xls); hãy lưu lại thành .xlsx",
            "A spreadsheet of the old kind (.xls); save it as .xlsx"),
    WORKBOOK_WITH_MACROS(
            Kind.INVALID,
            "Tệp có macro; hãy lưu lại thành .xlsx không có macro",
            "The file carries macros; save it as .xlsx without them"),
    WORKBOOK_POINTS_OUTSIDE(
            Kind.INVALID,
            "Tệp lấy dữ liệu từ bên ngoài (%s); hãy dán thành giá trị rồi gửi lại",
            "The file takes data from outside (%s); paste them as values and send it again"),
    WORKBOOK_UNPACKS_TOO_LARGE(
            Kind.TOO_LARGE,
            "Tệp nén giải ra quá lớn (%s); không mở",
            "The file unpacks to far too much (%s); it is not opened"),
    CELL_NOT_CALCULATED(
            Kind.INVALID,
            "Ô có công thức nhưng chưa được tính; hãy mở tệp, tính lại và lưu",
            "The cell has a formula that was never calculated; open the file, recalculate and save it"),
    CELL_IN_ERROR(Kind.INVALID, "Ô báo lỗi %s", "The cell shows the error %s"),
    CELL_TOO_LONG(Kind.TOO_LARGE, "Ô dài hơn %s ký tự", "The cell has more than %s characters");

    private final Kind kind;
    private final String vi;
    private final String en;

    WorkbookRefusal(Kind kind, String vi, String en) {
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
