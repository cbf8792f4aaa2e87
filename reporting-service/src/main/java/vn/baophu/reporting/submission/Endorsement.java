package vn.baophu.reporting.submission;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * How far the last sending has come through the hands of relays.
 *
 * @param endorsedAt when a relay last passed it on
 * @param endorsedTimes how many relays have passed it on
 */
@Embeddable
public record Endorsement(Instant endorsedAt, String endorsedBy, Integer endorsedTimes) {
    static Endorsement and(Endorsement before, String by, Instant now) {
        return new Endorsement(now, by, before == null ? 1 : before.endorsedTimes + 1);
    }
}
