package vn.baophu.platform.error;

/** What HTTP says for each kind of no; the constants carry the names of {@link Kind}. */
enum HttpAnswer {
    MALFORMED(400, "Yêu cầu sai khuôn dạng", "Malformed request"),
    UNAUTHENTICATED(401, "Chưa đăng nhập", "Not signed in"),
    FORBIDDEN(403, "Không được phép", "Not allowed"),
    ABSENT(404, "Không tìm thấy", "Not found"),
    METHOD(405, "Phương thức không được nhận", "Method not allowed"),
    NOT_ACCEPTABLE(406, "Không có câu trả lời phù hợp", "Not acceptable"),
    TOO_SLOW(408, "Gửi quá chậm", "Request timeout"),
    CONFLICT(409, "Không phù hợp với trạng thái hiện tại", "Conflict with the present state"),
    STALE(412, "Phiên bản đã cũ", "Stale version"),
    TOO_LARGE(413, "Nội dung quá lớn", "Content too large"),
    UNSUPPORTED(415, "Kiểu nội dung không được nhận", "Unsupported media type"),
    INVALID(422, "Trái với quy định", "Against the rules"),
    PRECONDITION(428, "Thiếu phiên bản đã xem", "Version required"),
    TOO_MANY(429, "Quá nhiều yêu cầu", "Too many requests"),
    BROKEN(500, "Sự cố hệ thống", "Internal error"),
    UNAVAILABLE(503, "Tạm thời chưa phục vụ được", "Temporarily unavailable");

    private final int status;
    private final String vi;
    private final String en;

    HttpAnswer(int status, String vi, String en) {
        this.status = status;
        this.vi = vi;
        this.en = en;
    }

    static HttpAnswer of(Kind kind) {
        return valueOf(kind.name());
    }

    int status() {
        return status;
    }

    String title(Language language) {
        return language == Language.VI ? vi : en;
    }
}
