package vn.baophu.reporting.heat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.houserules.StatementCount;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

@QuarkusTest
class HeatResourceTest extends AtTheDoor {
    private static final int MOST = 8;

    @BeforeEach
    void regimes() {
        regimesAreRecorded();
        accepts(submits(HO_XA, 12720, 13290)).statusCode(200);
    }

    @Test
    void every_unit_has_a_cell_for_every_period() {
        table("464", "&from=2024&to=2024&part=HALF_YEAR&indicator=BHYT")
                .statusCode(200)
                .body("periods", contains("2024-S1", "2024-S2"))
                .body("total", hasSize(2))
                .body("total[0].reported", is(12720))
                .body("total[0].reportedUnits", is(1))
                .body("total[0].expectedUnits", is(18))
                .body("total[1].expectedUnits", is(0))
                .body("rows", hasSize(18))
                .body("rows[0].unit.code", is(HO_XA))
                .body("rows[0].cells[0].reported", is(12720))
                .body("rows[1].cells[0].reported", nullValue())
                .body("rows[1].cells[0].expectedUnits", is(1));
        assertThat(table("464", "&from=2024-S1&to=2024-S1&indicator=BHYT")
                        .extract()
                        .asString())
                .contains("\"percentOfTarget\":99.76");
    }

    @Test
    void the_rows_may_be_a_level_further_down() {
        as("auditor", "VN")
                .get("/api/v1/progress/table?unit=45&level=COMMUNE&from=2024-S1&to=2024-S1&indicator=BHYT")
                .then()
                .body("rows", hasSize(18));
    }

    @Test
    void a_year_of_months_costs_the_same_few_statements_as_one() {
        table("464", "&from=2024-01&to=2024-01&indicator=BHYT");
        var one = StatementCount.of(() -> table("464", "&from=2024-01&to=2024-01&indicator=BHYT"));

        assertThat(StatementCount.of(() ->
                        table("464", "&from=2024-01&to=2024-12&indicator=BHYT").body("periods", hasSize(12))))
                .isEqualTo(one)
                .isLessThanOrEqualTo(MOST);
    }

    @Test
    void what_can_not_be_read_is_refused_all_at_once() {
        table("464", "&from=2024-13&part=WEEK&level=VILLAGE")
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("?from", "?to", "?part", "?level", "?indicator"));
        table("464", "&from=2024-06&to=2024-01&indicator=BHYT").statusCode(422).body("code", is("NO_PERIOD_BETWEEN"));
        table("464", "&from=2000&to=2099&part=MONTH&level=COMMUNE&indicator=BHYT")
                .statusCode(200);
        table("45", "&from=2024&to=2024&indicator=BHYT").statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        table("VN", "&from=2024&to=2024&indicator=BHYT").statusCode(403);
    }

    private static ValidatableResponse table(String unit, String query) {
        return as("planner", VinhLinh.DISTRICT)
                .get("/api/v1/progress/table?unit=" + unit + query)
                .then();
    }
}
