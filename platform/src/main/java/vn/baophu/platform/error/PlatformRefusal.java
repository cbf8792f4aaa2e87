package vn.baophu.platform.error;

import static vn.baophu.platform.error.Kind.ABSENT;
import static vn.baophu.platform.error.Kind.BROKEN;
import static vn.baophu.platform.error.Kind.CONFLICT;
import static vn.baophu.platform.error.Kind.FORBIDDEN;
import static vn.baophu.platform.error.Kind.INVALID;
import static vn.baophu.platform.error.Kind.MALFORMED;

/** Every way in which any service says no, whatever its trade. */
public enum PlatformRefusal implements Refusal {
    MALFORMED_JSON(MALFORMED, "Không đọc được nội dung JSON: %s.", "The JSON of the body can not be read: %s."),
    UNKNOWN_FIELD(
            MALFORMED,
            "Không có trường “%s” ở đây; hãy kiểm tra lại cách viết.",
            "There is no field “%s” here; check its spelling."),
    WRONG_TYPE(MALFORMED, "Giá trị không đúng kiểu; viết như %s.", "The value is of the wrong type; write it like %s."),
    NOT_ONE_OF(
            MALFORMED,
            "Giá trị phải là một trong: %s; không có “%s”.",
            "The value must be one of: %s; there is no “%s”."),
    REQUIRED(MALFORMED, "Bắt buộc phải có giá trị.", "A value is required."),
    NEGATIVE(MALFORMED, "Giá trị không được âm.", "The value must not be negative."),
    OUT_OF_RANGE(MALFORMED, "Giá trị phải %s.", "The value must be %s."),
    TOO_LONG(MALFORMED, "Dài quá mức cho phép: nhiều nhất %s.", "Too long: at most %s."),
    TOO_SHORT(MALFORMED, "Quá ngắn: ít nhất %s.", "Too short: at least %s."),
    BAD_FORMAT(MALFORMED, "Giá trị không đúng khuôn dạng; viết như %s.", "The value is malformed; write it like %s."),
    UNKNOWN_PARAMETER(
            MALFORMED,
            "Không có tham số “%s” ở đây; các tham số dùng được: %s.",
            "There is no parameter “%s” here; those known are: %s."),
    GIVEN_TWICE(
            MALFORMED,
            "Tham số “%s” được ghi nhiều lần; ở đây chỉ nhận một giá trị.",
            "The parameter “%s” is given several times; it takes one value here."),
    BAD_CURSOR(
            MALFORMED,
            "Tham số “after” phải lấy nguyên văn từ “next” của trang trước.",
            "The parameter “after” must be taken unchanged from “next” of the page before."),
    BAD_REQUEST(MALFORMED, "Không đọc được yêu cầu.", "The request can not be read."),
    UNAUTHENTICATED(
            Kind.UNAUTHENTICATED,
            "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.",
            "You are not signed in, or your token is no longer valid."),
    FORBIDDEN_ROLE(
            FORBIDDEN,
            "Vai trò của bạn không được phép thực hiện việc này.",
            "Your role does not allow you to do this."),
    OUTSIDE_YOUR_AREA(
            FORBIDDEN,
            "Đơn vị này nằm ngoài địa bàn bạn phụ trách.",
            "This unit lies outside the area you answer for."),
    NOT_FOUND(ABSENT, "Không tìm thấy nội dung được yêu cầu.", "What you asked for does not exist."),
    METHOD_NOT_ALLOWED(
            Kind.METHOD, "Địa chỉ này không nhận phương thức %s.", "This address does not take the method %s."),
    NOT_ACCEPTABLE(
            Kind.NOT_ACCEPTABLE,
            "Không có câu trả lời ở ngôn ngữ hoặc định dạng bạn nhận.",
            "There is no answer in a language or format that you accept."),
    UNSUPPORTED_MEDIA_TYPE(
            Kind.UNSUPPORTED, "Không nhận nội dung kiểu %s ở đây.", "Content of type %s is not taken here."),
    TOO_LARGE(
            Kind.TOO_LARGE,
            "Nội dung gửi lên vượt quá giới hạn: nhiều nhất %s.",
            "The body is over the limit: at most %s."),
    BODY_TOO_SLOW(
            Kind.TOO_SLOW,
            "Nội dung gửi đến quá chậm nên không được chờ nữa; xin gửi lại.",
            "The body arrived too slowly and was no longer waited for; please send it again."),
    IF_MATCH_REQUIRED(
            Kind.PRECONDITION,
            "Hãy gửi kèm tiêu đề If-Match với phiên bản (ETag) bạn đã xem.",
            "Send If-Match with the version (ETag) that you have seen."),
    STALE_VERSION(
            Kind.STALE,
            "Nội dung đã được người khác thay đổi; hãy tải lại rồi thực hiện lại.",
            "It was changed in the meantime; read it again, then repeat."),
    BAD_IF_MATCH(
            Kind.STALE,
            "If-Match phải là ETag nguyên văn, trong ngoặc kép và không có W/, như \"1\", hoặc *.",
            "If-Match must be an ETag unchanged, in quotes and without W/, such as \"1\", or *."),
    ALREADY_EXISTS(CONFLICT, "Nội dung này đã tồn tại.", "This already exists."),
    IDEMPOTENCY_KEY_REUSED(
            INVALID,
            "Khóa Idempotency-Key này đã dùng cho một yêu cầu khác.",
            "This Idempotency-Key was used for another request."),
    IDEMPOTENCY_KEY_TOO_LONG(
            MALFORMED, "Idempotency-Key dài nhất %s ký tự.", "An Idempotency-Key has at most %s characters."),
    TABLE_UNREADABLE(
            MALFORMED,
            "Không đọc được bảng: cần tệp CSV mã hóa UTF-8, phân cách bằng dấu phẩy hoặc dấu chấm phẩy.",
            "The table can not be read: expected CSV in UTF-8, separated by commas or semicolons."),
    TABLE_TOO_LARGE(
            Kind.TOO_LARGE,
            "Bảng quá lớn: nhiều nhất %s dòng và %s cột; hãy chia bảng ra.",
            "The table is too large: at most %s rows and %s columns; send it in parts."),
    HEADER_MISSING(MALFORMED, "Bảng không có dòng tiêu đề.", "The table has no header row."),
    UNKNOWN_COLUMN(MALFORMED, "Bảng không có cột “%s”.", "There is no column “%s” in this table."),
    MISSING_COLUMN(MALFORMED, "Thiếu cột “%s”.", "The column “%s” is missing."),
    COLUMN_TWICE(MALFORMED, "Cột “%s” xuất hiện hai lần.", "The column “%s” appears twice."),
    SEVERAL_FAULTS(INVALID, "Yêu cầu có %s lỗi; xem danh sách lỗi.", "The request has %s faults; see the list."),
    BUSY(
            Kind.UNAVAILABLE,
            "Hệ thống đang bận; xin thử lại sau giây lát.",
            "The system is busy; please try again in a moment."),
    INTERNAL_ERROR(
            BROKEN,
            "Hệ thống gặp sự cố; xin báo mã theo dõi cho người quản trị.",
            "Something went wrong on our side; please give the trace id to the operator.");

    private final Kind kind;
    private final String vi;
    private final String en;

    PlatformRefusal(Kind kind, String vi, String en) {
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
