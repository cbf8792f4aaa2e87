package vn.baophu.reporting.submission;

import java.time.Instant;

/**
 * Fired inside the transaction in which a report moves on, after the report has changed; whoever observes it joins the
 * transaction and can still refuse.
 *
 * @param report as it now stands
 * @param by subject of who moved it
 */
public record ReportMoved(Submission report, Move move, Instant at, String by) {}
