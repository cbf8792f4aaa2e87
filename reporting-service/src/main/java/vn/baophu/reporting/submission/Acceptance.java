package vn.baophu.reporting.submission;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/**
 * What of a report counts, and since when.
 *
 * @param counted the sending whose figures count; null until one is accepted
 * @param acceptedTimes how many versions were accepted: 1 as reported, more as corrected
 * @param acceptedAt the moment from which what counts counts
 */
@Embeddable
public record Acceptance(
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "counted_id")
        Sending counted,

        int acceptedTimes,
        Instant firstAcceptedAt,
        Instant acceptedAt,
        String acceptedBy) {
    static final Acceptance NONE = new Acceptance(null, 0, null, null, null);

    Acceptance and(Sending next, String by, Instant now) {
        return new Acceptance(next, acceptedTimes + 1, firstAcceptedAt == null ? now : firstAcceptedAt, now, by);
    }

    /** Whether a version of the report counts. */
    public boolean given() {
        return acceptedTimes > 0;
    }
}
