package vn.baophu.reporting.figure;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/**
 * Which figures to read.
 *
 * @param units whose; null for all units
 * @param regimes only what these asked for; null for any
 * @param before as it was known at this moment; null for now
 * @param as whether a corrected figure or the one that was corrected
 */
public record FigureQuery(
        String indicator,
        Collection<String> periods,
        Collection<UUID> units,
        Collection<UUID> regimes,
        Instant before,
        As as) {
    /** Which of the accepted versions of one report counts. */
    public enum As {
        /** The last one. */
        CORRECTED,
        /** The first one, whatever was corrected since. */
        REPORTED
    }
}
