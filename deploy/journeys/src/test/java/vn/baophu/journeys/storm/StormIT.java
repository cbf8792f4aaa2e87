package vn.baophu.journeys.storm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baophu.journeys.stack.Stack;
import vn.baophu.journeys.year.District;

/**
 * Nothing is lost and nothing doubled when any one process is killed at any moment of the year: services, gateway,
 * PostgreSQL and Kafka. {@code -Dstorm.kills=20} kills more, {@code -Dstorm.rounds=5} returns reports more often, {@code
 * -Dstorm.storms=3} takes the seeds that follow too, {@code -Dstorm.seed=0} begins with any; the log tells it.
 */
class StormIT {
    private static final int KILLS = Integer.getInteger("storm.kills", 6);
    private static final int ROUNDS = Integer.getInteger("storm.rounds", 1);
    private static final int STORMS = Integer.getInteger("storm.storms", 1);
    private static final long SEED = seed(Long.getLong("storm.seed", 20240710));

    @TempDir
    Path data;

    @Test
    void a_year_in_a_storm_ends_as_it_does_in_calm_weather() throws Exception {
        int changes;
        Map<String, List<String>> calm;
        try (var stack = Stack.ofItsOwn(data.resolve("calm"), Year.BEGINS)) {
            var sleeper = new Saboteur(stack);
            calm = year(stack, sleeper);
            changes = sleeper.changes();
        }
        assertThat(calm).containsKeys("report 000-R01 19363 2024-S1", "report 000-R02 VL.002 2024");
        assertThat(calm).doesNotContainKey("parked");

        for (var storm = 0; storm < STORMS; storm++) {
            storm(data.resolve("storm-" + storm), changes, SEED + storm, calm);
        }
    }

    private static void storm(Path folder, int changes, long seed, Map<String, List<String>> calm) throws Exception {
        try (var stack = Stack.ofItsOwn(folder, Year.BEGINS)) {
            var saboteur = new Saboteur(stack, KILLS, changes, seed);
            var end = year(stack, saboteur);
            assertThat(saboteur.struck()).as("killed, seed " + seed).hasSize(KILLS);
            same(end, calm, "seed " + seed + ", killed " + saboteur.struck());
        }
    }

    private static Map<String, List<String>> year(Stack stack, Saboteur saboteur) throws Exception {
        try {
            new Year(stack, new Stubborn(stack, saboteur), saboteur, ROUNDS).pass();
        } finally {
            saboteur.end();
        }
        for (var commune : District.COMMUNES.keySet()) {
            var proofs = stack.person("auditor").reads("/submissions/proof-verifications?unit=" + commune);
            assertThat(proofs.get("intact").asBoolean()).as(proofs.toString()).isTrue();
        }
        return EndState.of(stack);
    }

    private static void same(Map<String, List<String>> storm, Map<String, List<String>> calm, String which) {
        assertSoftly(all -> {
            all.assertThat(storm.keySet()).as(which).isEqualTo(calm.keySet());
            calm.forEach((about, lines) -> all.assertThat(storm.getOrDefault(about, List.of()))
                    .as(about + ", " + which)
                    .isEqualTo(lines));
        });
    }

    private static long seed(long asked) {
        return asked == 0 ? new Random().nextLong() : asked;
    }
}
