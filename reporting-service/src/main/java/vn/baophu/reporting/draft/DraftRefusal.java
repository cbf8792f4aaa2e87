package vn.baophu.reporting.draft;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a draft is refused. */
public enum DraftRefusal implements Refusal {
    NO_DRAFT(Kind.ABSENT, "Chưa có bản nháp nào cho báo cáo này", "There is no draft of this report"),
    REPORT_UNDER_REVIEW(
            Kind.CONFLICT,
            "Báo cáo đã gửi đang chờ duyệt; chưa thể soạn bản mới",
            "The report that was sent waits for review; there is nothing to draft yet"),
    CONTENT_TWICE(
            Kind.MALFORMED,
            "Nội dung bản nháp ghi ở hai nơi; chỉ ghi trong \"content\" hoặc chỉ ghi bên ngoài",
            "The draft stands in two places; write it inside \"content\" or outside of it"),
    NOTHING_OWED(Kind.CONFLICT, "%s đã được miễn báo cáo kỳ %s", "%s is excused from its report for %s");

    private final Kind kind;
    private final String vi;
    private final String en;

    DraftRefusal(Kind kind, String vi, String en) {
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
