package vn.baophu.reporting.proof;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as text, UTC, exactly as fine as the database keeps them: else a fresh one would differ from the same one read. */
final class Moment {
    private static final int HALF_A_MICROSECOND = 500;

    private Moment() {}

    /** {@code 2024-07-05T02:00:00.123457Z}; null for null. */
    static String of(Instant moment) {
        return moment == null
                ? null
                : moment.plusNanos(HALF_A_MICROSECOND)
                        .truncatedTo(ChronoUnit.MICROS)
                        .toString();
    }
}
