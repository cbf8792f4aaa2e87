package vn.baophu.reporting.calendar;

import java.time.LocalDate;

/** Whether the day that a rule names is still in time. */
public enum Bound {
    /** "Trước ngày 10/7": the last day in time is 9 July. */
    BEFORE {
        @Override
        LocalDate lastDay(LocalDate named) {
            return named.minusDays(1);
        }
    },
    /** The day itself is in time. */
    BY {
        @Override
        LocalDate lastDay(LocalDate named) {
            return named;
        }
    };

    abstract LocalDate lastDay(LocalDate named);
}
