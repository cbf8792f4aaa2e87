package vn.baophu.reporting.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;
import vn.baophu.reporting.figure.GivenFigures;

/** Seventeen communes have reached their targets, 84,716 people; the eighteenth has sent nothing. */
@QuarkusTest
class LetOffTest extends AtTheDoor {
    private static final String VINH_O = "19426";
    private static final String HALF_YEAR = "&period=2024-S1&indicator=BHYT";

    @Inject
    GivenFigures given;

    @BeforeEach
    void seventeen_have_reported() {
        regimesAreRecorded();
        VinhLinh.TARGETS.forEach((commune, people) -> {
            given.owed(commune, "2023");
            given.accepted(commune, "BHYT", "2023", 1000, null);
            if (!VINH_O.equals(commune)) {
                given.accepted(commune, "BHYT", "2024-S1", people, null);
            }
        });
    }

    @Test
    void who_is_let_off_is_no_zero_in_the_rank_of_the_district() {
        read("rankings?unit=45").body("items[0].why", is("NOT_WHOLE"));
        read("rankings/praise?unit=45").body("items", empty());

        letOff();

        assertThat(read("rankings?unit=45")
                        .body("items[0].rank", is(1))
                        .extract()
                        .asString())
                .contains("\"value\":100.00");
        read("rankings/praise?unit=45")
                .body("items.unit.code", contains("464"))
                .body("items[0].reported", is(84_716))
                .body("items[0].target", is(84_716));
        read("rankings/reminding?unit=45").body("items", empty());
    }

    @Test
    void without_targets_for_the_others_there_is_no_rank() {
        VinhLinh.unit(Ids.next(), "19999", "Xã Mới", "COMMUNE", VinhLinh.DISTRICT_ID);
        given.owed("19999", "2024-S1");
        given.accepted("19999", "BHYT", "2024-S1", 500, null);

        letOff();

        read("rankings?unit=45").body("items[0].why", is("SOME_LET_OFF"));
    }

    @Test
    void who_is_let_off_is_named_and_the_year_is_not_forecast_from_the_others() {
        read("progress?unit=464&with=FORECAST").body("excused", nullValue());

        letOff();

        read("progress?unit=464&with=FORECAST")
                .body("expectedUnits", is(17))
                .body("reportedUnits", is(17))
                .body("excused.code", contains(VINH_O))
                .body("forecast.latest.period", is("2023"))
                .body("forecast.latest.participants", is(18_000))
                .body("forecast.runRatePerMonth", nullValue());
    }

    private static void letOff() {
        var duty = as("coordinator", VinhLinh.DISTRICT)
                .get("/api/v1/obligations?period=2024-S1&regime=000-R01&unit=" + VINH_O)
                .<String>path("items[0].id");
        as("coordinator", VinhLinh.DISTRICT)
                .header("If-Match", "*")
                .body("{\"reason\":\"Mưa lũ\"}")
                .post("/api/v1/obligations/" + duty + "/waiver")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse read(String path) {
        return as("auditor", "VN").get("/api/v1/" + path + HALF_YEAR).then().statusCode(200);
    }
}
