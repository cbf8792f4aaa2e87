package vn.baophu.reporting.timeliness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.baophu.reporting.reporter.Reporter;

/**
 * The times of one report that is owed.
 *
 * @param regularDueOn last day in time before any extension
 * @param dueOn last day in time
 * @param submission null as long as nothing was sent
 * @param firstSentAt null as long as nothing was sent
 * @param firstAcceptedAt null until it is accepted; a correction does not move it
 * @param daysLate days after the last day in time; of a missing report until now; 0 where it is in time
 */
record ReportTimes(
        UUID obligation,
        String regime,
        String title,
        UUID unit,
        UUID agency,
        String code,
        UUID areaUnit,
        String period,
        LocalDate regularDueOn,
        LocalDate dueOn,
        String outcome,
        UUID submission,
        Instant firstSentAt,
        Instant firstAcceptedAt,
        int returnedTimes,
        int daysLate) {
    Reporter reporter() {
        return new Reporter(unit, agency, code, areaUnit);
    }
}
