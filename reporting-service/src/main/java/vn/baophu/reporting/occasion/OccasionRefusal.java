package vn.baophu.reporting.occasion;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way an occasion is refused. */
public enum OccasionRefusal implements Refusal {
    OCCASION_NOT_FOUND(Kind.ABSENT, "Không có đợt báo cáo \"%s\"", "There is no occasion \"%s\""),
    OCCASION_EXISTS(
            Kind.CONFLICT,
            "Đã có đợt báo cáo \"%s\" với nội dung khác",
            "There is already an occasion \"%s\" with other dates"),
    NO_SUCH_EVENT(
            Kind.INVALID,
            "Không có thời hạn nào chờ sự kiện \"%s\"",
            "No due term of the regime waits for the event \"%s\""),
    TERM_SAYS_IT(
            Kind.INVALID,
            "Thời hạn theo sự kiện \"%s\" do chế độ báo cáo quy định",
            "The regime says what is due around the event \"%s\": state neither due day nor cut-off"),
    DUE_BEFORE_OCCASION(
            Kind.INVALID,
            "Hạn báo cáo %s trước ngày yêu cầu %s",
            "The due day %s is before the day of the request, %s"),
    NOBODY_IS_ASKED(
            Kind.INVALID,
            "Chế độ báo cáo không nêu đơn vị báo cáo; hãy ghi \"reporters\"",
            "The regime names no reporters: state \"reporters\"");

    private final Kind kind;
    private final String vi;
    private final String en;

    OccasionRefusal(Kind kind, String vi, String en) {
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
