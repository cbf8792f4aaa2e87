package vn.baophu.reporting.overlap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.baophu.reporting.calendar.Period;

/**
 * What a regime asks for one period.
 *
 * @param edition id of the edition that asks
 */
record Ask(String code, UUID edition, Period period, LocalDate cutOffOn, LocalDate dueOn) {
    /** Figures of days that lie further apart are different figures. */
    private static final int NEAR = 15;

    /** Whether both want to know the same: people on the same day, or nearly, or in the same period. */
    boolean wantsTheSameAs(Ask other) {
        return period.equals(other.period)
                || Math.abs(ChronoUnit.DAYS.between(cutOffOn, other.cutOffOn)) <= NEAR
                        && !period.firstDay().isAfter(other.period.lastDay())
                        && !other.period.firstDay().isAfter(period.lastDay());
    }
}
