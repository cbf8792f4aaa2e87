package vn.baophu.reporting.submission;

/**
 * What has become of one of many reports.
 *
 * @param report null where it is refused
 * @param move null where nothing is to be kept or told
 */
public record Landing(Submission report, Move move) {
    static final Landing NONE = new Landing(null, null);

    static Landing unchanged(Submission there) {
        return new Landing(there, null);
    }

    /** Whether it was sent in now, and not there already. */
    public boolean sent() {
        return move != null;
    }
}
