package vn.baophu.reporting.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.baophu.reporting.obligation.ObligationKind;
import vn.baophu.reporting.occasion.OccasionHeld;
import vn.baophu.reporting.schedule.Editions.Asked;

/** Makes the obligations that follow from a request or an event, and moves them with its day. */
@ApplicationScoped
class OccasionMaker {
    private final Turns turns;
    private final Roll roll;
    private final ObligationTable table;
    private final MakingAudit audit;

    OccasionMaker(Turns turns, Roll roll, ObligationTable table, MakingAudit audit) {
        this.turns = turns;
        this.roll = roll;
        this.table = table;
        this.audit = audit;
    }

    void follow(@Observes OccasionHeld held) {
        turns.await(held.regime().code());
        var cutOffOn = held.due().dates().cutOffOn();
        var owers = held.reporters() == null ? roll.of(held.regime(), cutOffOn) : roll.of(held.reporters(), cutOffOn);
        var share = new Share(new Asked(held.regime(), held.due()), ObligationKind.REPORT, owers);
        if (held.asks()) {
            audit.note("INSERT", share, table.make(share, held.name()));
        } else {
            audit.note("UPDATE", share, table.moveAll(share, held.name()));
        }
    }
}
