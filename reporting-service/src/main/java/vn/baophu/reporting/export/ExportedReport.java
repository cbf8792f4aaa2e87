package vn.baophu.reporting.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.baophu.reporting.figure.Percent;

/**
 * What one reporter owes for the period, and what it has given.
 *
 * @param kind REPORT, or CONSOLIDATION: what a relay has made of the reports of others, so never added to them
 * @param agency whether an agency reports, and not a unit
 * @param code of the reporter
 * @param name of the reporter, as it is called today or was called last
 * @param state of the obligation
 * @param submission null where there is no report
 * @param figures one for each indicator that is asked for, and empty where there is no report
 */
record ExportedReport(
        UUID obligation,
        String kind,
        UUID reporter,
        boolean agency,
        String code,
        String name,
        String state,
        LocalDate dueOn,
        UUID submission,
        Long revision,
        Instant submittedAt,
        Boolean late,
        Instant acceptedAt,
        String narrative,
        List<Value> figures) {
    boolean reported() {
        return submission != null;
    }

    /**
     * A figure.
     *
     * @param participants null where there is no report: a missing one is never a zero
     */
    record Value(String indicator, Long participants, Long denominator, String confirmation) {
        static Value missing(String indicator) {
            return new Value(indicator, null, null, null);
        }

        BigDecimal percent() {
            return Percent.of(participants, denominator);
        }
    }
}
