package vn.baophu.reporting.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.baophu.contracts.DueDayExtended;
import vn.baophu.platform.id.Ids;

/**
 * Somebody granted or refused a later due day; said in the transaction of the decision, with the obligation as it now is.
 *
 * @param request id of the request
 * @param askedBy subject of the reporter who asked
 * @param until the new last day in time; null where it was refused
 * @param reason why; may be null where it was granted
 * @param by subject of who decided
 */
public record ExtensionDecided(
        Obligation obligation, UUID request, String askedBy, LocalDate until, String reason, String by, Instant at) {
    public boolean granted() {
        return until != null;
    }

    /** What the other services are told where it was granted. */
    public DueDayExtended fact() {
        return fact(obligation, at);
    }

    static DueDayExtended fact(Obligation obligation, Instant at) {
        return new DueDayExtended(
                Ids.next(),
                at,
                obligation.id(),
                obligation.regime().code(),
                obligation.period(),
                obligation.reporter().unitId(),
                obligation.reporter().agencyId(),
                obligation.dueOn(),
                obligation.regularDueOn(),
                obligation.occasion());
    }
}
