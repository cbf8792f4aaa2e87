package vn.baophu.reporting.reminder;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a reminder says no. */
enum ReminderRefusal implements Refusal {
    NO_SUCH_REMINDER(Kind.ABSENT, "Không có lời nhắc %s.", "There is no reminder %s.");

    private final Kind kind;
    private final String vi;
    private final String en;

    ReminderRefusal(Kind kind, String vi, String en) {
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
