package vn.baophu.reporting.submission;

/** What has just happened to a report. */
public enum Move {
    SUBMITTED,
    /** Sent in again after it was returned. */
    RESUBMITTED,
    /** Taken back by its reporter before anybody decided. */
    WITHDRAWN,
    /** Passed on by the relay. */
    ENDORSED,
    RETURNED,
    /** Its figures count from now on. */
    ACCEPTED,
    /** An accepted report is to be corrected; until that is accepted, its old figures count. */
    CORRECTION_SUBMITTED,
    /** The corrected figures count from now on. */
    CORRECTION_ACCEPTED
}
