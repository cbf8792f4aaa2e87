package vn.baophu.reporting.making;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.baophu.reporting.regime.RegimeRecorded;
import vn.baophu.reporting.regime.Regimes;

/** Makes the obligations that follow from a regime: each once, however often and by how many it is asked. */
@ApplicationScoped
class ObligationMaker {
    /** What one transaction makes at most, give or take one period. */
    private static final int BATCH = 10_000;

    private final Regimes regimes;
    private final Shares shares;
    private final Turns turns;
    private final ObligationTable table;
    private final Ends ends;
    private final MakingAudit audit;

    ObligationMaker(Regimes regimes, Shares shares, Turns turns, ObligationTable table, Ends ends, MakingAudit audit) {
        this.ends = ends;
        this.regimes = regimes;
        this.shares = shares;
        this.turns = turns;
        this.table = table;
        this.audit = audit;
    }

    /** At once where it is little, so that whoever recorded the regime sees it; the rest is made by the sweep. */
    void follow(@Observes RegimeRecorded recorded) {
        var code = recorded.regime().code();
        var wanted = shares.of(code);
        if (size(wanted) <= BATCH) {
            turns.await(code);
            write(wanted);
            if (recorded.regime().edition() > 1) {
                takeBack(code, wanted);
            }
        }
    }

    /**
     * Brings the obligations of a regime up to the day, in transactions of their own.
     *
     * @return false where somebody else is at it, or changed the regime meanwhile
     */
    boolean make(String code) {
        var revision = regimes.revisionOf(code);
        var wanted = shares.of(code);
        return batches(wanted).stream().allMatch(batch -> inTurn(code, revision, () -> write(batch)))
                && inTurn(code, revision, () -> takeBack(code, wanted));
    }

    private boolean inTurn(String code, int revision, Runnable work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var mine = turns.take(code) && regimes.revisionOf(code) == revision;
            if (mine) {
                work.run();
            }
            return mine;
        });
    }

    private void write(List<Share> batch) {
        for (var share : batch) {
            var made = table.make(share, null);
            audit.note("INSERT", share, made);
            if (made < share.owers().size()) {
                audit.note("UPDATE", share, table.move(share, null));
            }
        }
    }

    private void takeBack(String code, List<Share> wanted) {
        var byPeriod = wanted.stream().collect(Collectors.groupingBy(Share::period));
        byPeriod.values().forEach(period -> {
            var asked = period.stream().flatMap(share -> Stream.of(share.ids())).toArray(UUID[]::new);
            audit.note("DELETE", period.get(0), table.drop(period.get(0), asked));
        });
        audit.note("DELETE", code, table.dropOtherPeriods(code, byPeriod.keySet()));
        var ended = table.awaitedPeriods(code).stream()
                .filter(period -> !byPeriod.containsKey(period))
                .filter(period -> ends.before(code, period))
                .toList();
        if (!ended.isEmpty()) {
            audit.note("DELETE", code, table.dropEnded(code, ended));
        }
    }

    private static long size(List<Share> shares) {
        return shares.stream().mapToLong(share -> share.owers().size()).sum();
    }

    private static List<List<Share>> batches(List<Share> shares) {
        var batches = new ArrayList<List<Share>>();
        var open = new ArrayList<Share>();
        for (var share : shares) {
            open.add(share);
            if (size(open) >= BATCH) {
                batches.add(List.copyOf(open));
                open.clear();
            }
        }
        batches.add(open);
        return batches;
    }
}
