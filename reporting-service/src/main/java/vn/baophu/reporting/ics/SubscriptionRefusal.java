package vn.baophu.reporting.ics;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a calendar is refused. */
public enum SubscriptionRefusal implements Refusal {
    CALENDAR_NOT_FOUND(
            Kind.ABSENT,
            "Không có lịch này: khóa sai, đã hết hạn hoặc đã bị hủy",
            "There is no such calendar: the key is wrong, has expired or was taken back"),
    SUBSCRIPTION_NOT_FOUND(Kind.ABSENT, "Bạn không theo dõi lịch nào có mã %s", "You follow no calendar %s"),
    FOLLOW_ONE(
            Kind.INVALID,
            "Chọn đúng một: \"unit\", \"agency\" hoặc \"mine\"",
            "State exactly one of \"unit\", \"agency\" and \"mine\""),
    NOTHING_OF_YOUR_OWN(
            Kind.INVALID,
            "Bạn không thuộc đơn vị hay cơ quan nào nên không có hạn báo cáo riêng",
            "You belong to no unit or agency, so no report is due from you"),
    TOO_MANY_SUBSCRIPTIONS(
            Kind.CONFLICT,
            "Mỗi người theo dõi nhiều nhất %s lịch; hãy hủy bớt",
            "A person follows at most %s calendars: take one back first");

    private final Kind kind;
    private final String vi;
    private final String en;

    SubscriptionRefusal(Kind kind, String vi, String en) {
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
