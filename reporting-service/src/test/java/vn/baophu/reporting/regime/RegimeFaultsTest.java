package vn.baophu.reporting.regime;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

/** What is wrong with a regime is told at once, whether of form or of sense. */
@QuarkusTest
class RegimeFaultsTest extends AtTheDoor {
    @Test
    void faults_of_form_and_of_sense_come_in_one_round() {
        record("""
                {"code":"R","plan":"999","titel":"x","kind":"PERIODIC_REPORT","unit":"464",
                 "reporters":{"units":["0"]},"due":[{"part":"S1","rule":"BY","day":32,"month":7},
                 {"part":"S2","rule":"BY","day":31,"month":6}]}""")
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "UNKNOWN_FIELD",
                                "REQUIRED",
                                "REQUIRED",
                                "OUT_OF_RANGE",
                                "NO_SUCH_PLAN",
                                "NO_SUCH_UNIT",
                                "NO_SUCH_DAY"))
                .body("errors.pointer", hasItems("/titel", "/title", "/frequency", "/due/0/day", "/plan", "/due/1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"code\":\"01900000-0000-7000-8000-000000000001\", | CODE_LIKE_ID | /code",
                "\"recipient\":{\"unit\":\"464\",\"agency\":\"X\"}, | UNIT_OR_AGENCY | /recipient",
                "\"recipient\":{\"agency\":\"X\"}, | NO_SUCH_AGENCY | /recipient/agency",
                "\"relays\":[{\"reviews\":true}], | UNIT_OR_AGENCY | /relays/0",
                "\"relays\":[{\"unit\":\"464\",\"due\":[{\"part\":\"S1\",\"rule\":\"BY\",\"day\":31,\"month\":6}]}],"
                        + " | NO_SUCH_DAY | /relays/0/due/0",
                "\"relays\":[{\"unit\":\"464\",\"due\":[{\"part\":\"Q1\",\"rule\":\"BY\",\"day\":31,\"month\":1}]}],"
                        + " | CUT_OFF_WANTED | /relays/0/due/0",
                "\"relays\":[{\"unit\":\"45\",\"due\":[{\"part\":\"S1\",\"rule\":\"BY\",\"day\":9,\"month\":7}]}],"
                        + " | OUTSIDE_YOUR_AREA | /relays/0",
                "\"indicators\":[\"BHYT\"],\"content\":{\"indicators\":[{\"indicator\":\"BHYT\",\"groups\":[\"BHYT_HS\"]}]},"
                        + " | INDICATOR_NOT_LISTED | /content/indicators/0/groups/0",
                "\"indicators\":[\"BHYT\",\"QQ\"], | NO_SUCH_INDICATOR | /indicators/1",
                "\"content\":{\"indicators\":[{\"indicator\":\"BHYT\",\"groups\":[\"BHYT_HS\",\"QQ\"]}]},"
                        + " | NO_SUCH_INDICATOR | /content/indicators/0/groups/1",
                "\"content\":{\"sections\":[{\"code\":\"A\",\"title\":\"a\"},{\"code\":\"A\",\"title\":\"b\"}]},"
                        + " | CODE_TWICE | /content/sections/1/code",
                "\"reporters\":{\"groups\":[{\"unitsUnder\":\"464\"}]}, | GROUP_UNCLEAR | /reporters/groups/0",
                "\"reporters\":{\"groups\":[{\"agenciesOf\":\"45\"}]}, | OUTSIDE_YOUR_AREA | /reporters/groups/0/agenciesOf",
                "\"reporters\":{\"unitsUnder\":\"VN\",\"level\":\"COMMUNE\"}, | OUTSIDE_YOUR_AREA | /reporters/unitsUnder"
            })
    void what_does_not_make_sense_has_its_place(String part, String code, String pointer) {
        var duty = "{\"code\":\"R\"," + part + """
                "plan":"000","title":"Báo cáo","kind":"REVIEW","frequency":"YEARLY","unit":"464"}""";

        record(part.startsWith("\"code\"") ? duty.replace("\"code\":\"R\",", "") : duty)
                .body("code", is(code))
                .body("errors.pointer", hasItems(pointer));
    }

    @Test
    void a_regime_of_the_nation_is_kept_by_the_nation() {
        var duty = """
                {"code":"N","plan":"000","title":"Báo cáo","kind":"REVIEW","frequency":"YEARLY","unit":"VN",
                 "reporters":{"groups":[{"unitsUnder":"VN","level":"DISTRICT"}]}}""";
        record(duty).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));

        as("coordinator", "VN")
                .contentType("application/json")
                .body(duty)
                .post("/api/v1/regimes")
                .then()
                .statusCode(201)
                .body("unit", nullValue())
                .body("reporters.groups[0].unitsUnder", is("VN"))
                .body("ladder.before", is(List.of(7, 3, 1)));
    }

    private static ValidatableResponse record(String regime) {
        return as("coordinator", VinhLinh.DISTRICT)
                .contentType("application/json")
                .body(regime)
                .post("/api/v1/regimes")
                .then();
    }
}
