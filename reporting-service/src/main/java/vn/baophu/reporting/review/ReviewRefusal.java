package vn.baophu.reporting.review;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a review is refused because of who reviews. */
public enum ReviewRefusal implements Refusal {
    NOBODY_PASSES_ON(
            Kind.CONFLICT,
            "Chế độ báo cáo %s không qua cấp trung gian duyệt; nơi nhận duyệt luôn",
            "No relay reviews the reports of regime %s; its recipient accepts them at once"),
    NOT_THE_RELAY(
            Kind.FORBIDDEN,
            "Chỉ người duyệt của %s được chuyển tiếp báo cáo này",
            "Only a reviewer of %s passes this report on"),
    NOT_ENDORSED(Kind.CONFLICT, "Báo cáo còn chờ %s chuyển tiếp", "The report still waits for %s to pass it on"),
    NOT_THE_RECIPIENT(
            Kind.FORBIDDEN,
            "Chỉ người duyệt của nơi nhận %s được chấp nhận báo cáo này",
            "Only a reviewer of the recipient %s accepts this report"),
    SAME_PERSON_TWICE(
            Kind.CONFLICT,
            "Người đã chuyển tiếp báo cáo không tự mình chấp nhận nó",
            "Who passed the report on does not also accept it"),
    NO_SUCH_VERSION(Kind.ABSENT, "Báo cáo không có bản thứ %s", "The report has no version %s");

    private final Kind kind;
    private final String vi;
    private final String en;

    ReviewRefusal(Kind kind, String vi, String en) {
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
