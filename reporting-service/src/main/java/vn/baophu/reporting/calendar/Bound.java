package vn.baophu.reporting.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/** Whether the day that a rule names is still in time. A day beyond the end of its month leaves the whole month, either way. */
public enum Bound {
    /** "Trước ngày 10/7": the last day in time is 9 July; "trước ngày 29/02" leaves 28 February in every year. */
    BEFORE {
        @Override
        LocalDate lastDay(YearMonth month, int day) {
            return month.isValidDay(day) ? month.atDay(day).minusDays(1) : month.atEndOfMonth();
        }
    },
    /** The day itself is in time. */
    BY {
        @Override
        LocalDate lastDay(YearMonth month, int day) {
            return month.isValidDay(day) ? month.atDay(day) : month.atEndOfMonth();
        }
    };

    abstract LocalDate lastDay(YearMonth month, int day);
}
