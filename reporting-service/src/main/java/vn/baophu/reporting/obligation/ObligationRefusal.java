package vn.baophu.reporting.obligation;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way an obligation says no. */
public enum ObligationRefusal implements Refusal {
    NO_SUCH_OBLIGATION(Kind.INVALID, "Không có nghĩa vụ báo cáo này: %s", "There is no such reporting obligation: %s"),
    OBLIGATION_NOT_FOUND(Kind.ABSENT, "Không có nghĩa vụ báo cáo %s", "There is no reporting obligation %s"),
    ALREADY_SUBMITTED(Kind.CONFLICT, "%s đã gửi báo cáo kỳ %s", "%s has already sent its report for %s"),
    PERIOD_NOT_OPEN(Kind.CONFLICT, "Báo cáo kỳ %s chỉ nhận từ ngày %s", "The report for %s is taken from %s on"),
    PERIOD_LOCKED(
            Kind.CONFLICT,
            "Kỳ %s đã khóa, hết nhận báo cáo sau ngày %s; hãy liên hệ cơ quan nhận báo cáo",
            "Period %s is locked: no report was taken after %s; ask whoever receives the report"),
    OBLIGATION_WAIVED(Kind.CONFLICT, "%s đã được miễn báo cáo kỳ %s", "%s is excused from its report for %s"),
    NOT_WAIVED(
            Kind.CONFLICT,
            "%s không được miễn báo cáo kỳ %s, nên không có gì để hủy",
            "%s is not excused from its report for %s: there is nothing to take back"),
    TOO_LATE_TO_ASK(
            Kind.CONFLICT,
            "Chỉ xin gia hạn được trước khi hết hạn (ngày %s)",
            "More time can be asked for only until the report is due (%s)"),
    NOT_LATER(
            Kind.INVALID,
            "Hạn mới %s phải sau hạn hiện tại %s",
            "The new last day %s must lie after the present one, %s");

    private final Kind kind;
    private final String vi;
    private final String en;

    ObligationRefusal(Kind kind, String vi, String en) {
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
