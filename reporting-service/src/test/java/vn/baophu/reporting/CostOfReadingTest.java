package vn.baophu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static vn.baophu.houserules.Callers.as;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.houserules.StatementCount;
import vn.baophu.platform.id.Ids;

/** One request costs the same few statements whatever the number of units. */
@QuarkusTest
class CostOfReadingTest extends AtTheDoor {
    private static final int MOST = 8;

    @BeforeEach
    void regimes() {
        regimesAreRecorded();
    }

    @Test
    void eighteen_children_and_three_hundred_more_cost_the_same() {
        accepts(submits(VinhLinh.HO_XA, 12720, 13290)).statusCode(200);
        progressHas(18);
        var few = StatementCount.of(() -> progressHas(18));
        for (int n = 0; n < 300; n++) {
            var unit = Ids.next();
            VinhLinh.unit(unit, "3" + (1000 + n), "Xã " + n, "COMMUNE", VinhLinh.DISTRICT_ID);
            VinhLinh.target(unit, 10, 20);
        }

        assertThat(StatementCount.of(() -> progressHas(318))).isLessThanOrEqualTo(MOST);
        assertThat(StatementCount.of(() -> progressHas(318))).isEqualTo(few);
    }

    @Test
    void a_list_of_obligations_costs_the_same_for_one_row_and_for_all() {
        list("obligations?limit=1", 1); // the tree of units is remembered now
        var one = StatementCount.of(() -> list("obligations?limit=1", 1));

        assertThat(StatementCount.of(() -> list("obligations?limit=144", 144)))
                .isEqualTo(one)
                .isLessThanOrEqualTo(MOST);
    }

    @Test
    void a_list_of_reports_costs_the_same_for_one_row_and_for_several() {
        submits(VinhLinh.HO_XA, 12720, 13290).statusCode(201);
        list("submissions", 1); // the tree of units is remembered now
        var one = StatementCount.of(() -> list("submissions", 1));
        submits(VinhLinh.BEN_QUAN, 4000, 4200).statusCode(201);
        submits("19369", 2700, 2816).statusCode(201);

        assertThat(StatementCount.of(() -> list("submissions", 3)))
                .isEqualTo(one)
                .isLessThanOrEqualTo(MOST);
    }

    @Test
    void a_list_of_regimes_costs_the_same_for_one_row_and_for_several() {
        var one = StatementCount.of(() -> list("regimes?limit=1", 1));

        assertThat(StatementCount.of(() -> list("regimes", 3))).isEqualTo(one).isLessThanOrEqualTo(MOST);
    }

    private static void progressHas(int children) {
        as("planner", VinhLinh.DISTRICT)
                .get("/api/v1/progress?unit=464&period=2024-S1&indicator=BHYT")
                .then()
                .statusCode(200)
                .body("children", hasSize(children));
    }

    private static void list(String path, int items) {
        as("planner", VinhLinh.DISTRICT)
                .get("/api/v1/" + path)
                .then()
                .statusCode(200)
                .body("items", hasSize(items));
    }
}
