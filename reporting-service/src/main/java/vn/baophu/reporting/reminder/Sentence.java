package vn.baophu.reporting.reminder;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.baophu.platform.error.Language;
import vn.baophu.reporting.obligation.ObligationKind;

/** A reminder in words, on one line whatever the titles and reasons hold. */
final class Sentence {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int LONGEST_PART = 300;

    private Sentence() {}

    /**
     * Who owes what until when, and how it stands.
     *
     * @param who name of the unit or agency
     * @param on the day from which days are counted
     */
    static String of(Reminder reminder, String who, LocalDate on, Language language) {
        var vi = language == Language.VI;
        var owed = reminder.obligation();
        var consolidated = owed.kind() == ObligationKind.CONSOLIDATION;
        return String.format(
                vi ? "%s, %s“%s”, kỳ %s, hạn %s: %s" : "%s, %s“%s”, period %s, due on %s: %s",
                plain(who),
                consolidated ? vi ? "báo cáo tổng hợp " : "consolidated report " : "",
                plain(owed.regime().title()),
                owed.occasion() == null ? owed.period() : owed.period() + " (" + plain(owed.occasion()) + ")",
                vi ? DAY.format(reminder.dueOn()) : reminder.dueOn(),
                standing(reminder, on, vi));
    }

    private static String standing(Reminder reminder, LocalDate on, boolean vi) {
        if (!reminder.kind().ofLadder()) {
            var reason = reminder.reason() == null ? "" : plain(reminder.reason());
            return reminder.kind()
                    .notice(vi ? Language.VI : Language.EN, reason)
                    .strip();
        }
        var left = DAYS.between(on, reminder.dueOn());
        if (left == 0) {
            return vi ? "hạn cuối là hôm nay." : "today is the last day.";
        }
        return left > 0 ? left(left, vi) : late(-left, vi);
    }

    private static String left(long days, boolean vi) {
        return vi ? "còn " + days + " ngày." : days + (days == 1 ? " day left." : " days left.");
    }

    private static String late(long days, boolean vi) {
        return vi
                ? "quá hạn " + days + " ngày, chưa có báo cáo."
                : days + (days == 1 ? " day late, no report yet." : " days late, no report yet.");
    }

    /** A line break or a control character in a title must not look like a line or a header of ours. */
    private static String plain(String text) {
        var line = text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        return line.length() <= LONGEST_PART
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_PART / 2)) + "…";
    }
}
