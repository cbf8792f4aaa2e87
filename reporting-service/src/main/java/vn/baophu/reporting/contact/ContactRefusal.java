package vn.baophu.reporting.contact;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a contact says no. */
enum ContactRefusal implements Refusal {
    NO_CONTACT(
            Kind.ABSENT,
            "Bạn chưa đăng ký địa chỉ thư nhận nhắc việc.",
            "You have not said where you want to get reminders.");

    private final Kind kind;
    private final String vi;
    private final String en;

    ContactRefusal(Kind kind, String vi, String en) {
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
