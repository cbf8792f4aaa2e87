package vn.baophu.targets.reading;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way readings say no. */
public enum ReadingRefusal implements Refusal {
    NO_SUCH_READING(Kind.ABSENT, "Kế hoạch không có lần đọc tệp %s.", "The plan has no reading %s."),
    NO_TABLE(Kind.INVALID, "Tệp không có bảng nào.", "There is no table in the file."),
    NO_HEADER(
            Kind.INVALID,
            "Không tìm thấy dòng tiêu đề (đơn vị, năm, số người, tỷ lệ ...) trong bảng nào của tệp.",
            "No table of the file has a header (unit, year, people, rate ...) that can be told."),
    PICTURE_DIFFERS(
            Kind.INVALID,
            "Phần nhìn thấy ghi “%s”, số liệu kèm theo tệp ghi “%s”; hãy xuất lại hoặc gửi bảng không kèm số liệu.",
            "What people see says “%s”, the figures in the file say “%s”; export it anew, or send a table without figures."),
    STILL_READING(Kind.CONFLICT, "Tệp đang được đọc; hãy đợi.", "The file is still being read; please wait."),
    READING_FAILED(
            Kind.CONFLICT,
            "Tệp không đọc được; hãy gửi lại tệp đã sửa.",
            "The file could not be read; send it again once it is mended."),
    ALREADY_ADOPTED(
            Kind.CONFLICT,
            "Các bảng của tệp này đã đưa vào kế hoạch.",
            "The tables of this file are in the plan already."),
    NO_SUCH_TABLE(Kind.INVALID, "Tệp không có bảng số %s.", "The file has no table number %s."),
    NO_SUCH_COLUMN(Kind.INVALID, "Bảng không có cột %s.", "The table has no column %s."),
    NAME_NOT_PRINTED(Kind.INVALID, "Tệp không có tên đơn vị “%s”.", "The file does not print the name “%s”."),
    UNIT_NOT_IN_AREA(
            Kind.INVALID,
            "%s không phải là đơn vị thuộc địa bàn của kế hoạch.",
            "%s is no unit in the area of the plan.");

    private final Kind kind;
    private final String vi;
    private final String en;

    ReadingRefusal(Kind kind, String vi, String en) {
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
