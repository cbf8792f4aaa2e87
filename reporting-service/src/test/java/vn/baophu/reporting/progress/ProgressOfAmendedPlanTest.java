package vn.baophu.reporting.progress;

import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.contracts.TargetAssigned;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;
import vn.baophu.reporting.target.GivenTargets;

/** On 5 July 2024, after Hồ Xá's target of 2024 was raised from 1 July on. */
@QuarkusTest
class ProgressOfAmendedPlanTest extends AtTheDoor {
    @BeforeEach
    void the_target_is_raised() {
        regimesAreRecorded();
        GivenTargets.target(new TargetAssigned(
                Ids.next(),
                Instant.EPOCH,
                Ids.next(),
                1,
                Ids.next(),
                VinhLinh.IDS.get(HO_XA),
                "BHYT",
                2024,
                "TARGET",
                12900L,
                "POPULATION",
                13290L,
                new BigDecimal("97.07"),
                null,
                null,
                LocalDate.parse("2024-07-01"),
                null,
                false));
    }

    @Test
    void a_period_that_is_over_is_held_against_the_target_of_its_last_day() {
        accepts(submits(HO_XA, 12720, 13290)).statusCode(200);

        progress("2024-S1").body("target.participants", is(12750)).body("gap", is(30));
        progress("2024-S1&asOf=2024-07-05").body("target.participants", is(12750));
    }

    @Test
    void a_period_that_is_running_is_held_against_the_target_in_force_on_the_day() {
        progress("2024").body("target.participants", is(12900));
        progress("2024&asOf=2024-06-30").body("target.participants", is(12750));
    }

    private static ValidatableResponse progress(String period) {
        return as("reviewer", VinhLinh.DISTRICT)
                .get("/api/v1/progress?indicator=BHYT&unit=" + HO_XA + "&period=" + period)
                .then()
                .statusCode(200);
    }
}
