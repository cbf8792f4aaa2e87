package vn.baophu.reporting.calendar;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way the calendar says no. */
public enum CalendarRefusal implements Refusal {
    NO_SUCH_PERIOD(
            Kind.MALFORMED,
            "Không có kỳ báo cáo \"%s\"; viết như 2024, 2024-S1, 2024-Q3, 2024-9M hoặc 2024-07, từ năm 2000 đến năm 2099",
            "There is no period \"%s\"; write 2024, 2024-S1, 2024-Q3, 2024-9M or 2024-07, from the year 2000 to 2099"),
    NO_SUCH_DAY(Kind.INVALID, "Không có ngày %s tháng %s", "There is no day %s in month %s"),
    MONTH_NOT_WANTED(
            Kind.INVALID,
            "Báo cáo tháng đến hạn vào một ngày của tháng sau, không ghi tháng và năm",
            "A monthly report is due on a day of the next month: state neither month nor year"),
    MONTH_WANTED(Kind.INVALID, "Thiếu tháng của ngày này", "The month of this day is missing"),
    CUT_OFF_AFTER_DUE(
            Kind.INVALID,
            "Ngày chốt số liệu %s không trước hạn báo cáo %s",
            "The cut-off day %s is not before the last day for the report, %s"),
    CUT_OFF_WANTED(
            Kind.INVALID,
            "Hạn báo cáo %s quá sớm: không có tháng trọn nào của kỳ %s kết thúc trước đó; hãy ghi ngày chốt số liệu",
            "The last day %s is so early that no whole month of the period %s ends before it: state a cut-off"),
    OPENS_AFTER_DUE(
            Kind.INVALID,
            "Ngày bắt đầu nhận báo cáo %s sau hạn báo cáo %s",
            "Reports are taken from %s on, after the last day for them, %s"),
    EVENT_NOT_DATED(
            Kind.INVALID,
            "Sự kiện \"%s\" chưa có ngày nên chưa tính được hạn báo cáo",
            "The event \"%s\" has no date yet, so nothing is due after it");

    private final Kind kind;
    private final String vi;
    private final String en;

    CalendarRefusal(Kind kind, String vi, String en) {
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
