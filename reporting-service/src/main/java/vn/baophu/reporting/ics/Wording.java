package vn.baophu.reporting.ics;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import vn.baophu.platform.error.Language;
import vn.baophu.reporting.obligation.ObligationState;

/** What a calendar says, in Vietnamese or English. */
enum Wording {
    CALENDAR("Hạn báo cáo – %s", "Reports due – %s"),
    ABOUT(
            "Hạn báo cáo từ 90 ngày trước đến 400 ngày tới, nhiều nhất %s hạn gần nhất.",
            "Reports due from 90 days ago to 400 days ahead, at most the nearest %s."),
    DUE("Hạn báo cáo", "Report due"),
    OVERDUE("Quá hạn", "Overdue"),
    LOCKED("Đã khóa", "Locked"),
    SENT("Đã gửi", "Sent"),
    RETURNED("Bị trả lại", "Returned"),
    DONE("Đã hoàn thành", "Done"),
    WAIVED("Được miễn", "Waived"),
    TITLE("%s: %s, kỳ %s (%s)", "%s: %s, period %s (%s)"),
    DETAIL(
            "Chế độ báo cáo %s\nChốt số liệu: %s\nNhận báo cáo từ: %s\nHạn cuối: hết ngày %s",
            "Regime %s\nData cut-off: %s\nTaken from: %s\nDue by the end of: %s");

    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n]]");

    private final String vi;
    private final String en;

    Wording(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** A title from outside never ends a line of the calendar, whatever the library makes of it. */
    String in(Language language, Object... args) {
        return CONTROL.matcher((language == Language.VI ? vi : en).formatted(args))
                .replaceAll(" ");
    }

    static Wording of(ObligationState state) {
        return switch (state) {
            case WAITING, OPEN -> DUE;
            case OVERDUE -> OVERDUE;
            case LOCKED -> LOCKED;
            case SUBMITTED -> SENT;
            case RETURNED -> RETURNED;
            case FULFILLED -> DONE;
            case WAIVED -> WAIVED;
        };
    }

    /** Whether anybody still has to be reminded. */
    static boolean rings(ObligationState state) {
        return of(state) == DUE || of(state) == RETURNED;
    }

    static String day(LocalDate day, Language language) {
        return language == Language.VI ? day.format(VIETNAMESE) : day.toString();
    }
}
