package vn.baophu.gateway.problem;

/** What a status is called, in the words that the services use for it. */
enum Title {
    BAD_REQUEST(400, "Yêu cầu sai khuôn dạng", "Malformed request"),
    UNAUTHORIZED(401, "Chưa đăng nhập", "Not signed in"),
    NOT_FOUND(404, "Không tìm thấy", "Not found"),
    METHOD(405, "Phương thức không được nhận", "Method not allowed"),
    TOO_LARGE(413, "Nội dung quá lớn", "Content too large"),
    TOO_MANY(429, "Quá nhiều yêu cầu", "Too many requests"),
    BROKEN(500, "Sự cố hệ thống", "Internal error"),
    UNAVAILABLE(503, "Tạm thời chưa phục vụ được", "Temporarily unavailable"),
    TOO_SLOW(504, "Tạm thời chưa phục vụ được", "Temporarily unavailable");

    private final int status;
    private final String vi;
    private final String en;

    Title(int status, String vi, String en) {
        this.status = status;
        this.vi = vi;
        this.en = en;
    }

    static String of(int status, boolean english) {
        for (var title : values()) {
            if (title.status == status) {
                return english ? title.en : title.vi;
            }
        }
        throw new IllegalArgumentException("No title for the status " + status);
    }
}
