package vn.baophu.reporting.rule;

import java.util.Optional;
import vn.baophu.reporting.calendar.Part;
import vn.baophu.reporting.calendar.Period;

/** The period of the same kind right before another: the half-year before a half-year, the year before a year. */
final class LastPeriod {
    private LastPeriod() {}

    /** None before the first year of the calendar. */
    static Optional<Period> before(Period period) {
        var lastYear = period.year() - 1;
        return switch (period.part()) {
            case YEAR, NINE_MONTHS -> Period.at(lastYear, period.part(), 0);
            case S1 -> Period.at(lastYear, Part.S2, 0);
            case S2 -> Period.at(period.year(), Part.S1, 0);
            case Q1 -> Period.at(lastYear, Part.Q4, 0);
            case Q2 -> Period.at(period.year(), Part.Q1, 0);
            case Q3 -> Period.at(period.year(), Part.Q2, 0);
            case Q4 -> Period.at(period.year(), Part.Q3, 0);
            case MONTH ->
                period.month() == 1
                        ? Period.at(lastYear, Part.MONTH, 12)
                        : Period.at(period.year(), Part.MONTH, period.month() - 1);
        };
    }
}
