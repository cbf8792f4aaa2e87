package vn.baophu.targets.goal;

import java.time.LocalDate;

/**
 * What a year starts from.
 *
 * @param participants people
 * @param on last day of the year before
 */
public record Start(long participants, LocalDate on, Source source) {
    /** Where it is known from, the better one first. */
    public enum Source {
        /** Whoever asks says it. */
        GIVEN,
        /** The accepted reports of the year before, of all who had to report. */
        LAST_YEAR_RESULT,
        /** The plan itself prints it as a baseline. */
        BASELINE
    }
}
