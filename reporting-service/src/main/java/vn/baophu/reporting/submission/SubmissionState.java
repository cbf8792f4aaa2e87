package vn.baophu.reporting.submission;

/** Where a report stands. */
public enum SubmissionState {
    /** Sent in, waits for the reviewer. */
    SUBMITTED,
    /** Given back with a reason, waits for the reporter. */
    RETURNED,
    /** Counts. */
    ACCEPTED
}
