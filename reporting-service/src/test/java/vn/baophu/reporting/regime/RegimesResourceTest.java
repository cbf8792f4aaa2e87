package vn.baophu.reporting.regime;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.houserules.Callers.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

@QuarkusTest
class RegimesResourceTest extends AtTheDoor {
    private static final String DUTY = """
            {"code":"%s","plan":"000","title":"Báo cáo","kind":"PERIODIC_REPORT","frequency":"%s","unit":"464",%s
             "printed":{"section":"IV.11","sourceLine":255,"dueRule":"before 10/07","dueDay":10,"note":"x"}}""";

    @Test
    void a_regime_comes_back_as_it_was_recorded_with_the_defaults_filled_in() {
        var due = """
                "indicators":["BHYT"],"reporters":{"units":["19363","19366"]},
                "due":[{"part":"S1","rule":"BEFORE","day":10,"month":7}],""";
        var answer = record(duty("R", "HALF_YEARLY", due))
                .statusCode(201)
                .body("validFrom", is("2023-07-31"))
                .body("due[0].shift", is("NONE"))
                .body("due[0].yearOffset", is(0))
                .extract();

        read("/" + answer.path("id"))
                .statusCode(200)
                .body("code", is("R"))
                .body("plan", is("000"))
                .body("unit.code", is("464"))
                .body("unit.name", is("Huyện Vĩnh Linh"))
                .body("indicators", is(List.of("BHYT")))
                .body("reporters.units", is(List.of("19363", "19366")))
                .body("reporters.unitsUnder", nullValue())
                .body("due[0].part", is("S1"))
                .body("printed.sourceLine", is(255))
                .body("printed.dueRule", is("before 10/07"))
                .body("printed.dueDay", is(10))
                .body("printed.recipient", nullValue());
        read("/R").statusCode(200);
        owed("?regime=R").body("items", hasSize(4));
    }

    @Test
    void a_duty_without_a_date_or_reporters_is_kept_and_nothing_is_owed() {
        record(duty("R", "NOT_STATED", ""))
                .statusCode(201)
                .body("due", hasSize(0))
                .body("reporters", nullValue());

        owed("?regime=R").body("items", hasSize(0));
    }

    @Test
    void the_same_regime_again_changes_nothing_and_another_under_its_code_is_refused() {
        record(duty("R", "YEARLY", "")).statusCode(201);

        record(duty("R", "YEARLY", "").replace("\"000\"", "\"127/KH-UBND\"")).statusCode(200);
        record(duty("R", "MONTHLY", "")).statusCode(409).body("code", is("REGIME_EXISTS"));
    }

    @Test
    void a_monthly_duty_is_owed_twelve_times_a_year() {
        record(duty("R", "MONTHLY", """
                "reporters":{"units":["19363","19363"]},"due":[{"part":"MONTH","rule":"BY","day":5}],""")).statusCode(201);

        owed("?regime=R&dueAfter=2023-12-31&dueBefore=2025-01-01").body("items", hasSize(12));
        owed("?regime=R&dueBefore=2023-07-31").body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"reporters\":{\"units\":[\"19363\",\"00000\"]}, | 422 | NO_SUCH_UNIT | /reporters/units/1",
                "\"reporters\":{\"unitsUnder\":\"99\",\"level\":\"COMMUNE\"}, | 422 | NO_SUCH_UNIT | /reporters/unitsUnder",
                "\"reporters\":{\"unitsUnder\":\"464\"}, | 422 | LEVEL_AND_UNIT | /reporters",
                "\"reporters\":{\"agencies\":[\"X\"]}, | 422 | NO_SUCH_AGENCY | /reporters/agencies/0",
                "\"due\":[{\"part\":\"S1\",\"rule\":\"BY\",\"day\":31,\"month\":6}], | 422 | NO_SUCH_DAY | /due/0",
                "\"due\":[{\"part\":\"S1\",\"rule\":\"BY\",\"day\":3}], | 422 | MONTH_WANTED | /due/0",
                "\"due\":[{\"part\":\"MONTH\",\"rule\":\"BY\",\"day\":3,\"month\":6}], | 422 | MONTH_NOT_WANTED | /due/0",
                "\"due\":[{\"part\":\"S1\",\"rule\":\"BY\",\"day\":3,\"month\":6,\"cutOffDay\":3,\"cutOffMonth\":6}],"
                        + " | 422 | CUT_OFF_AFTER_DUE | /due/0",
                "\"due\":[{\"part\":\"Q1\",\"rule\":\"BY\",\"day\":31,\"month\":1}], | 422 | CUT_OFF_WANTED | /due/0",
                "\"due\":[{\"part\":\"S1\",\"rule\":\"BY\",\"day\":9,\"month\":7},"
                        + "{\"part\":\"S1\",\"rule\":\"BY\",\"day\":10,\"month\":7}], | 422 | PART_TWICE | /due/1/part",
                "\"reporters\":{\"units\":[\"45\"]}, | 403 | OUTSIDE_YOUR_AREA | /reporters/units/0",
                "\"reporters\":{\"unitsUnder\":\"45\",\"level\":\"COMMUNE\"}, | 403 | OUTSIDE_YOUR_AREA |"
                        + " /reporters/unitsUnder",
                "\"due\":[{\"part\":\"S1\",\"day\":3,\"month\":6}], | 400 | REQUIRED | /due/0/rule",
                "\"due\":[{\"part\":\"S1\",\"rule\":\"BY\",\"day\":32,\"month\":6}], | 400 | OUT_OF_RANGE | /due/0/day",
                "\"validTo\":\"2020-01-01\", | 422 | ENDS_BEFORE_START | /validTo",
                "\"indicators\":[\"BHYT\",\"BHYT\"], | 422 | INDICATOR_TWICE | /indicators/1",
                "\"indicator\":[\"BHYT\"], | 400 | UNKNOWN_FIELD | /indicator"
            })
    void what_does_not_make_sense_is_refused_with_its_place(String part, int status, String code, String pointer) {
        record(duty("R", "YEARLY", part))
                .statusCode(status)
                .body("code", is(code))
                .body("errors[0].pointer", is(pointer));

        read("/R").statusCode(404).body("code", is("REGIME_NOT_FOUND"));
    }

    @Test
    void several_faults_are_told_together() {
        record(duty("R", "YEARLY", """
                "indicators":["A","A"],"reporters":{"units":["0"]},"validTo":"2020-01-01",
                "due":[{"part":"S1","rule":"BY","day":31,"month":6}],"""))
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "NO_SUCH_INDICATOR",
                                "INDICATOR_TWICE",
                                "NO_SUCH_UNIT",
                                "ENDS_BEFORE_START",
                                "NO_SUCH_DAY"));
    }

    @Test
    void a_plan_or_keeper_that_is_not_known_is_refused() {
        record(duty("R", "YEARLY", "").replace("\"000\"", "\"999\""))
                .statusCode(422)
                .body("code", is("NO_SUCH_PLAN"));
        record(duty("R", "YEARLY", "").replace("\"464\"", "\"999\""))
                .statusCode(422)
                .body("code", is("NO_SUCH_UNIT"));
    }

    @Test
    void only_a_coordinator_of_the_area_records_and_every_role_reads() {
        var regime = duty("R", "YEARLY", "");
        as("reporter", VinhLinh.DISTRICT)
                .contentType("application/json")
                .body(regime)
                .post("/api/v1/regimes")
                .then()
                .statusCode(403)
                .body("code", is("FORBIDDEN_ROLE"));
        as("coordinator", VinhLinh.HO_XA)
                .contentType("application/json")
                .body(regime)
                .post("/api/v1/regimes")
                .then()
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
        nobody().get("/api/v1/regimes").then().statusCode(401);
        record(regime).statusCode(201);

        read("?plan=127/KH-UBND&unit=464").statusCode(200).body("items", hasSize(1));
        read("?unit=45").body("items", hasSize(0));
        read("?plan=999").statusCode(422).body("code", is("NO_SUCH_PLAN"));
    }

    private static String duty(String code, String frequency, String more) {
        return DUTY.formatted(code, frequency, more);
    }

    private static ValidatableResponse record(String regime) {
        return coordinator().body(regime).post("/api/v1/regimes").then();
    }

    private static ValidatableResponse read(String path) {
        return as("auditor", VinhLinh.HO_XA).get("/api/v1/regimes" + path).then();
    }

    private static ValidatableResponse owed(String query) {
        return as("auditor", VinhLinh.DISTRICT)
                .get("/api/v1/obligations" + query)
                .then();
    }
}
