package vn.baophu.reporting.file;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a file is refused. */
public enum FileRefusal implements Refusal {
    EMPTY_FILE(Kind.MALFORMED, "Tệp không có nội dung.", "The file is empty."),
    FILE_TOO_LARGE(Kind.TOO_LARGE, "Mỗi tệp lớn nhất %s MB.", "A file has at most %s MB."),
    FILE_NAME_UNUSABLE(
            Kind.MALFORMED,
            "Tên tệp không dùng được; hãy đặt tên không có thư mục, kết thúc bằng \".%s\".",
            "The file name can not be used; name it without folders, ending with \".%s\"."),
    CONTENT_NOT_AS_DECLARED(
            Kind.UNSUPPORTED,
            "Nội dung tệp không phải %s như đã khai báo.",
            "By its content the file is not the %s it is declared to be."),
    FILE_WITH_MACROS(
            Kind.UNSUPPORTED,
            "Tệp chứa macro hoặc thành phần chạy được; hãy lưu lại ở dạng thường.",
            "The file carries macros or parts that run; save it in the plain format."),
    FILE_WITHIN_FILE(
            Kind.UNSUPPORTED,
            "Tệp chứa thêm một tệp dạng khác bên trong; hãy xuất lại tệp.",
            "The file is a file of another kind as well; export it anew."),
    FILE_SWOLLEN(
            Kind.TOO_LARGE,
            "Nội dung nén của tệp khi mở ra quá lớn.",
            "What is packed in the file is too large when it is opened.");

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
