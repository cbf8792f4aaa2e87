package vn.baophu.reporting.making;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.baophu.houserules.StatementCount;
import vn.baophu.reporting.AtTheDoor;

/** Obligations are made ahead of time, once, by whoever comes first. */
@QuarkusTest
class ObligationMakerTest extends AtTheDoor {
    @Inject
    ObligationSweep sweep;

    @Inject
    ObligationMaker maker;

    @Inject
    Makings makings;

    @Inject
    Nation nation;

    @Test
    void two_makers_at_once_make_each_obligation_once() throws Exception {
        regimesAreRecorded();
        nation.forgetsWhatIsOwed();

        atOnce(() -> maker.make("000-R01"), () -> maker.make("000-R01"), () -> {
            sweep.sweep();
            return true;
        });
        sweep.sweep();

        assertThat(nation.owed("000-R01")).isEqualTo(36);
        assertThat(nation.owed("000-R03")).isEqualTo(54);
    }

    @Test
    void a_regime_that_can_not_be_made_does_not_keep_the_others_waiting() {
        regimesAreRecorded();
        nation.forgetsWhatIsOwed();
        nation.losesThePlanOf("000-R01");

        sweep.sweep();

        assertThat(nation.owed("000-R01")).isZero();
        assertThat(nation.owed("000-R02")).isEqualTo(54);
        assertThat(makings.waiting()).extracting("code").containsExactly("000-R01");
    }

    @Test
    void where_nothing_changed_a_sweep_is_one_statement() {
        regimesAreRecorded();
        sweep.sweep();

        assertThat(StatementCount.of(() -> sweep.sweep())).isOne();
    }

    private static void atOnce(Callable<?>... works) throws Exception {
        var threads = Executors.newFixedThreadPool(works.length);
        var start = new CyclicBarrier(works.length);
        try {
            var running = Stream.of(works)
                    .map(work -> threads.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList();
            for (var one : running) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
    }
}
