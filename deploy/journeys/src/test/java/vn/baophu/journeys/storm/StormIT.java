package vn.baophu.journeys.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baophu.journeys.stack.Eventually;
import vn.baophu.journeys.stack.Stack;

/** Nothing is lost and nothing doubled when processes are killed while a district reports. */
class StormIT {
    private static final int KILLS = Integer.getInteger("storm.kills", 6);
    private static final long SEED = Long.getLong("storm.seed", 20240710);
    private static final List<String> COMMUNES = List.of(
            "19363", "19366", "19369", "19372", "19375", "19378", "19384", "19387", "19393", "19396", "19402", "19405",
            "19408", "19414", "19417", "19420", "19423", "19426");
    private static final List<String> REPORTERS = List.of(
            "reporter-ho-xa",
            "reporter-ben-quan",
            "reporter-vinh-thai",
            "reporter-vinh-tu",
            "reporter-vinh-chap",
            "reporter-trung-nam",
            "reporter-kim-thach",
            "reporter-vinh-long",
            "reporter-vinh-khe",
            "reporter-vinh-hoa",
            "reporter-vinh-thuy",
            "reporter-vinh-lam",
            "reporter-hien-thanh",
            "reporter-cua-tung",
            "reporter-vinh-ha",
            "reporter-vinh-son",
            "reporter-vinh-giang",
            "reporter-vinh-o");

    @TempDir
    Path data;

    private Stack stack;

    @BeforeEach
    void alone() {
        stack = Stack.ofItsOwn(data, LocalDate.of(2024, 7, 1));
    }

    @AfterEach
    void theEnd() {
        stack.close();
    }

    @Test
    void a_district_reports_in_a_storm_as_it_does_in_calm_weather() throws Exception {
        var calm = run(stack, "BAO-LANG", new Saboteur(stack, 0, 0, SEED));
        var saboteur = new Saboteur(stack, 4, KILLS, SEED);
        var storm = run(stack, "BAO-TO", saboteur);

        assertThat(saboteur.kills()).as("kills, seed " + SEED).isEqualTo(KILLS);
        assertThat(storm).as("seed " + SEED).isEqualTo(calm);
        assertThat(calm.reports()).hasSize(18);
        assertThat(calm.facts().get("19363")).hasSize(7);
    }

    private static EndState run(Stack stack, String regime, Saboteur saboteur) throws Exception {
        var work = new Work(new Stubborn(stack, saboteur), regime);
        work.recordTheRegime();
        try {
            work.goOn(COMMUNES, REPORTERS);
        } finally {
            saboteur.end();
        }
        Eventually.holds(
                () -> assertThat(stack.waitingEvents("reporting-service")).isZero());
        return EndState.of(stack, regime);
    }
}
