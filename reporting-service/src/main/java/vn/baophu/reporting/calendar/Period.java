package vn.baophu.reporting.calendar;

import static vn.baophu.reporting.calendar.CalendarRefusal.NO_SUCH_PERIOD;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.baophu.platform.error.Refused;

/**
 * A span of the calendar that a report counts: {@code 2024}, {@code 2024-S1}, {@code 2024-Q3}, {@code 2024-9M},
 * {@code 2024-07}.
 *
 * @param year 2000 to 2099
 * @param month 1 to 12 for a month, else 0
 */
public record Period(int year, Part part, int month) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final Pattern CODE = Pattern.compile("(20\\d\\d)(?:-(S[12]|Q[1-4]|9M|0[1-9]|1[0-2]))?");

    public Period {
        if (year < FIRST_YEAR || year > LAST_YEAR || (part == Part.MONTH ? month < 1 || month > 12 : month != 0)) {
            throw new IllegalArgumentException("no such period: " + year + " " + part + " " + month);
        }
    }

    /** The period written like this; refuses with {@code NO_SUCH_PERIOD}. */
    public static Period named(String code) {
        return find(code).orElseThrow(() -> new Refused(NO_SUCH_PERIOD, code));
    }

    /** The period written like this, if it is one. */
    public static Optional<Period> find(String code) {
        var written = CODE.matcher(code);
        if (!written.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(written.group(1));
        var suffix = written.group(2);
        if (suffix == null) {
            return Optional.of(new Period(year, Part.YEAR, 0));
        }
        return Optional.of(Part.find(suffix)
                .map(part -> new Period(year, part, 0))
                .orElseGet(() -> new Period(year, Part.MONTH, Integer.parseInt(suffix))));
    }

    /** Every period of this part in one year: twelve for {@code MONTH}, else one; none outside 2000 to 2099. */
    public static List<Period> of(int year, Part part) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return List.of();
        }
        return part == Part.MONTH
                ? IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> new Period(year, part, month))
                        .toList()
                : List.of(new Period(year, part, 0));
    }

    /** The period, if it is one: what lies outside the calendar is none. */
    public static Optional<Period> at(int year, Part part, int month) {
        return year < FIRST_YEAR || year > LAST_YEAR ? Optional.empty() : Optional.of(new Period(year, part, month));
    }

    public String code() {
        return switch (part) {
            case YEAR -> String.valueOf(year);
            case MONTH -> year + (month < 10 ? "-0" : "-") + month;
            default -> year + "-" + part.code();
        };
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, part == Part.MONTH ? month : part.firstMonth(), 1);
    }

    public LocalDate lastDay() {
        return YearMonth.of(year, part == Part.MONTH ? month : part.lastMonth()).atEndOfMonth();
    }

    /** The first month of the period; of a month itself. */
    YearMonth monthOfYear() {
        return YearMonth.from(firstDay());
    }

    /** The same period of the year before; empty before 2001. */
    public Optional<Period> yearBefore() {
        return year == FIRST_YEAR ? Optional.empty() : Optional.of(new Period(year - 1, part, month));
    }
}
