package vn.baophu.targets.baseline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day that comes again every year.
 *
 * @param rule {@code BEFORE} ("trước ngày 30/6") leaves the day itself out, {@code BY} does not
 */
record Due(
        @NotNull Rule rule,
        @NotNull @Min(1) @Max(31) Integer day,
        @NotNull @Min(1) @Max(12) Integer month) {
    enum Rule {
        BEFORE,
        BY
    }

    /** The last day in time; empty where the year has no such day. */
    Optional<LocalDate> lastDay(int year) {
        try {
            var named = LocalDate.of(year, month, day);
            return Optional.of(rule == Rule.BEFORE ? named.minusDays(1) : named);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    boolean isComplete() {
        return rule != null && day != null && month != null;
    }
}
