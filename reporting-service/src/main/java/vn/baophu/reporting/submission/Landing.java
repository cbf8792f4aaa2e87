package vn.baophu.reporting.submission;

import static vn.baophu.platform.error.PlatformRefusal.STALE_VERSION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.obligation.Obligation;

/**
 * What has become of one of many reports.
 *
 * @param report null where it is refused
 * @param move null where nothing is to be kept or told
 */
public record Landing(Submission report, Move move) {
    static final Landing NONE = new Landing(null, null);

    /**
     * Does what a report asks for that was found right so far; what its own life forbids is added to its faults.
     *
     * @param further what it answers beside its own obligation
     * @param before the report that is there; null for none
     */
    static Landing of(
            Incoming incoming, List<Obligation> further, Submission before, String by, Instant now, LocalDate today) {
        var said = incoming.content().said();
        if (before != null && before.stillSays(said, incoming.obligation()) && incoming.asksNoMoreOf(before)) {
            return new Landing(before, null);
        }
        if (incoming.isCorrection() && before.revision() != incoming.corrects()) {
            incoming.faults().add("/corrects", STALE_VERSION);
            return NONE;
        }
        try {
            return incoming.isCorrection()
                    ? new Landing(before, before.correct(said, incoming.reason(), by, now, today))
                    : first(incoming.obligation(), further, before, said, by, now, today);
        } catch (Refused no) {
            incoming.faults().add("", no.refusal(), no.faults().get(0).args().toArray());
            return NONE;
        }
    }

    private static Landing first(
            Obligation owed,
            List<Obligation> further,
            Submission before,
            Said said,
            String by,
            Instant now,
            LocalDate today) {
        var again = before != null && before.isFor(owed);
        var report = again ? before : new Submission(Ids.next(), owed, further);
        var move = again ? report.submitAgain(further, said, by, now, today) : report.submit(said, by, now, today);
        return new Landing(report, move);
    }

    /** Whether it was sent in now, and not there already. */
    public boolean sent() {
        return move != null;
    }
}
