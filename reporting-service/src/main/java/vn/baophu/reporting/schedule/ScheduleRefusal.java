package vn.baophu.reporting.schedule;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a schedule is refused. */
public enum ScheduleRefusal implements Refusal {
    SPAN_BACKWARDS(Kind.INVALID, "Ngày cuối %s trước ngày đầu %s", "The last day %s is before the first day %s"),
    SPAN_TOO_LONG(Kind.INVALID, "Xem nhiều nhất mười năm một lần", "At most ten years can be seen at once");

    private final Kind kind;
    private final String vi;
    private final String en;

    ScheduleRefusal(Kind kind, String vi, String en) {
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
