package vn.baophu.reporting.consolidation;

import java.time.Instant;
import java.util.UUID;
import vn.baophu.reporting.submission.Move;
import vn.baophu.reporting.submission.Submission;

/**
 * Fired inside the transaction in which the version of a report that a relay has used stops being what is so: a newer one
 * is accepted, or it is given back or taken back itself. Once for each relay's report that was made from it.
 *
 * @param user the relay's report
 * @param used the report below, as it now stands
 */
public record UsedReportMoved(UUID user, Submission used, Move move, Instant at) {}
