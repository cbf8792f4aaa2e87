package vn.baophu.reporting.submission;

import static vn.baophu.reporting.submission.SubmissionRefusal.ALREADY_ACCEPTED;
import static vn.baophu.reporting.submission.SubmissionRefusal.ALREADY_RETURNED;
import static vn.baophu.reporting.submission.SubmissionRefusal.ALREADY_WITHDRAWN;

import vn.baophu.platform.error.Refused;

/** Where a report stands. */
public enum SubmissionState {
    /** Sent in, waits for the reviewer. */
    SUBMITTED,
    /** Passed on by the relay, waits for the recipient. */
    ENDORSED,
    /** Given back with a reason, waits for the reporter. */
    RETURNED,
    /** Taken back by its reporter, who may send it again. */
    WITHDRAWN,
    /** Counts, and nothing newer waits. */
    ACCEPTED;

    boolean awaitsReview() {
        return this == SUBMITTED || this == ENDORSED;
    }

    /** Refuses what only fits a report that waits for a reviewer, saying where it stands instead. */
    void mustAwaitReview() {
        switch (this) {
            case RETURNED -> throw new Refused(ALREADY_RETURNED);
            case WITHDRAWN -> throw new Refused(ALREADY_WITHDRAWN);
            case ACCEPTED -> throw new Refused(ALREADY_ACCEPTED);
            case SUBMITTED, ENDORSED -> {}
        }
    }
}
