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
    CORRECTION_ACCEPTED;

    /** Whether its reporter has just sent a version of it. */
    public boolean sends() {
        return this == SUBMITTED || this == RESUBMITTED || this == CORRECTION_SUBMITTED;
    }

    /** Whether what was last sent stands no more: it was given back, or its reporter took it back. */
    public boolean undoes() {
        return this == RETURNED || this == WITHDRAWN;
    }

    /** Whether its figures, new ones or the first, count from this moment on. */
    public boolean accepts() {
        return this == ACCEPTED || this == CORRECTION_ACCEPTED;
    }
}
