package vn.baophu.gateway.problem;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Locale;

/** Every way in which the gateway itself says no. Two of them may share a code: a program then does the same about both. */
public enum Refusal {
    BAD_REQUEST(400, "BAD_REQUEST", "Không đọc được yêu cầu.", "The request can not be read."),
    NO_TOKEN(
            401,
            "UNAUTHENTICATED",
            "Bạn chưa đăng nhập: yêu cầu không kèm mã truy cập (bearer token).",
            "You are not signed in: the request carries no bearer token."),
    BAD_TOKEN(
            401,
            "UNAUTHENTICATED",
            "Mã truy cập không hợp lệ hoặc phiên đăng nhập đã hết hạn.",
            "Your token is not valid, or no longer valid."),
    NOT_FOUND(404, "NOT_FOUND", "Không có địa chỉ này.", "There is nothing at this address."),
    METHOD_NOT_ALLOWED(
            405,
            "METHOD_NOT_ALLOWED",
            "Địa chỉ này không nhận phương thức đã dùng.",
            "This address does not take that method."),
    TOO_LARGE(
            413,
            "TOO_LARGE",
            "Nội dung gửi lên vượt quá giới hạn: nhiều nhất %s MB.",
            "The body is over the limit: at most %s MB."),
    TOO_MANY_REQUESTS(
            429,
            "TOO_MANY_REQUESTS",
            "Bạn gửi quá nhiều yêu cầu; xin thử lại sau giây lát.",
            "You are sending too many requests; please try again in a moment."),
    INTERNAL_ERROR(
            500,
            "INTERNAL_ERROR",
            "Hệ thống gặp sự cố; xin báo mã theo dõi cho người quản trị.",
            "Something went wrong on our side; please give the trace id to the operator."),
    SERVICE_UNAVAILABLE(
            503,
            "SERVICE_UNAVAILABLE",
            "Dịch vụ tạm thời chưa sẵn sàng; xin thử lại sau giây lát.",
            "The service is not available just now; please try again in a moment."),
    SERVICE_TOO_SLOW(
            504,
            "SERVICE_UNAVAILABLE",
            "Dịch vụ chưa kịp trả lời; xin thử lại sau giây lát.",
            "The service did not answer in time; please try again in a moment.");

    private static final Locale VIETNAM = new Locale("vi", "VN");

    private final int status;
    private final String code;
    private final String vi;
    private final String en;

    Refusal(int status, String code, String vi, String en) {
        this.status = status;
        this.code = code;
        this.vi = vi;
        this.en = en;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** The sentence with its place filled; numbers as people of either language write them. */
    String says(boolean english, Number... args) {
        var language = english ? Locale.ROOT : VIETNAM;
        var numbers = NumberFormat.getInstance(language);
        return String.format(
                language,
                english ? en : vi,
                Arrays.stream(args).map(numbers::format).toArray());
    }
}
