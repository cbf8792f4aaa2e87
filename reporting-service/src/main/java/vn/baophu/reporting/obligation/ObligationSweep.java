package vn.baophu.reporting.obligation;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import vn.baophu.reporting.regime.Regimes;

/**
 * Looks after regimes whose reporters are "all units of a level below": a unit of which the directory tells after the
 * regime was recorded gets its obligations too.
 */
@ApplicationScoped
class ObligationSweep {
    private final Regimes regimes;
    private final ObligationMaker maker;

    ObligationSweep(Regimes regimes, ObligationMaker maker) {
        this.regimes = regimes;
        this.maker = maker;
    }

    @Scheduled(
            identity = "obligations",
            every = "${baophu.obligations.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        regimes.thatMayGrow().forEach(maker::makeMissing);
    }
}
