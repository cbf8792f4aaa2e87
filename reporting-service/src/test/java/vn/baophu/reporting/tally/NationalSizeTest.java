package vn.baophu.reporting.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.StatementCount;
import vn.baophu.reporting.NationalSize;
import vn.baophu.reporting.TestClock;

/** The whole nation, two years of months. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class NationalSizeTest {
    private static final String LAST_MONTH = "&period=2025-12&indicator=BHYT";
    private static final int MOST = 8;

    @Inject
    NationalSize nation;

    @Inject
    ReadPlans plans;

    @Inject
    TestClock clock;

    @BeforeEach
    void in_january_2026() {
        clock.moveTo("2026-01-20T02:00:00Z");
        nation.fill(2024);
    }

    @Test
    void progress_agrees_with_the_sums_by_hand_in_a_handful_of_statements() {
        var byHand = plans.sumByHand();

        assertThat(StatementCount.of(() -> progress("VN", LAST_MONTH)
                        .body("reported", is((int) byHand))
                        .body("reportedUnits", is(3288))
                        .body("expectedUnits", is(3321))
                        .body("missing", hasSize(33))
                        .body("children", hasSize(34))))
                .isLessThanOrEqualTo(MOST);
        assertThat(StatementCount.of(() ->
                        progress("05", LAST_MONTH + "&with=LAST_YEAR,FORECAST").body("children", hasSize(98))))
                .isLessThanOrEqualTo(MOST);
    }

    @Test
    void every_table_is_read_by_index() {
        for (var plan : plans.all()) {
            assertThat(plan)
                    .doesNotContain("Seq Scan on accepted_figure")
                    .doesNotContain("Seq Scan on obligation")
                    .doesNotContain("Seq Scan on target");
        }
    }

    private static ValidatableResponse progress(String unit, String query) {
        return as("auditor", "VN")
                .get("/api/v1/progress?unit=" + unit + query)
                .then()
                .statusCode(200);
    }
}
