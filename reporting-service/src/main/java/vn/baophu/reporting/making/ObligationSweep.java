package vn.baophu.reporting.making;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import vn.baophu.reporting.making.Makings.Waiting;

/**
 * Makes the obligations that nobody has made yet: of large regimes, of units of which the directory has only now told, of
 * days that a new holiday has moved. Every replica may run it at any time; where nothing changed it is one statement.
 */
@ApplicationScoped
class ObligationSweep {
    private static final Logger LOG = Logger.getLogger(ObligationSweep.class);

    private final Makings makings;
    private final ObligationMaker maker;

    ObligationSweep(Makings makings, ObligationMaker maker) {
        this.makings = makings;
        this.maker = maker;
    }

    @Scheduled(
            identity = "obligations",
            every = "${baophu.obligations.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        makings.waiting().forEach(this::make);
    }

    /** A regime that can not be made stays waiting and is tried again; it does not keep the others waiting. */
    private void make(Waiting waiting) {
        try {
            if (maker.make(waiting.code())) {
                makings.made(waiting);
            }
        } catch (RuntimeException broken) {
            LOG.errorf(broken, "The obligations of regime %s can not be made now", waiting.code());
        }
    }
}
