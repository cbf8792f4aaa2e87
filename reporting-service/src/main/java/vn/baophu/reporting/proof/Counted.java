package vn.baophu.reporting.proof;

import java.util.UUID;

/**
 * A figure as totals read it.
 *
 * @param place reporter, regime, period and cut-off under which it counts, and whether as a relay's, as text
 * @param owed the same of the obligation that it says it answers; null where there is none
 * @param acceptedAt as text of {@link Moment}
 * @param superseded whether a correction counts instead
 */
record Counted(
        UUID submission,
        UUID obligation,
        int revision,
        String indicator,
        String place,
        String owed,
        String acceptedAt,
        boolean superseded,
        long participants,
        Long denominator) {}
