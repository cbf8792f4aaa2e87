package vn.baophu.reporting.calendar;

import java.time.LocalDate;

/** What happens when the last day in time is a weekend or a holiday. */
public enum Shift {
    NONE(0),
    /** Civil Code 2015, article 148: the period ends at the end of the next working day. */
    NEXT_WORKING_DAY(1),
    PREVIOUS_WORKING_DAY(-1);

    private final int step;

    Shift(int step) {
        this.step = step;
    }

    LocalDate of(LocalDate day, WorkingDays working) {
        var shifted = day;
        while (step != 0 && !working.includes(shifted)) {
            shifted = shifted.plusDays(step);
        }
        return shifted;
    }
}
