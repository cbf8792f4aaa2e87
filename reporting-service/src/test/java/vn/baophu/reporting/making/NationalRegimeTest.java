package vn.baophu.reporting.making;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.houserules.Callers.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;

/** A regime of all communes: 120,000 obligations. */
@QuarkusTest
class NationalRegimeTest extends AtTheDoor {
    private static final String NATIONAL = """
            {"code":"N","plan":"000","title":"Báo cáo tháng","kind":"PERIODIC_REPORT","frequency":"MONTHLY","unit":"VN",
             "indicators":["BHYT"],"reporters":{"unitsUnder":"VN","level":"COMMUNE"},"validFrom":"2023-01-01",
             "due":[{"part":"MONTH","rule":"BY","day":5}]}""";

    @Inject
    ObligationSweep sweep;

    @Inject
    Makings makings;

    @Inject
    Nation nation;

    @Test
    void a_regime_of_the_nation_is_made_in_batches_after_it_was_recorded() {
        nation.isKnown();
        as("coordinator", "VN")
                .contentType("application/json")
                .body(NATIONAL)
                .post("/api/v1/regimes")
                .then()
                .statusCode(201);
        assertThat(nation.owed("N")).isZero();

        sweep.sweep();

        // the eighteen communes of Vĩnh Linh ended in June 2025, and their level goes on without them
        assertThat(nation.owed("N")).isEqualTo(36L * Nation.COMMUNES + 18 * 30);
        assertThat(makings.waiting()).isEmpty();
    }
}
