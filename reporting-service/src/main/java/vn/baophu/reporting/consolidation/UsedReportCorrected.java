package vn.baophu.reporting.consolidation;

import java.time.Instant;
import java.util.UUID;
import vn.baophu.reporting.submission.Submission;

/**
 * Fired inside the transaction in which a newer version of a report is accepted, once for each relay's report that was made
 * from the report as it was before.
 *
 * @param user the relay's report
 * @param corrected the report below, as it now stands
 */
public record UsedReportCorrected(UUID user, Submission corrected, Instant at) {}
