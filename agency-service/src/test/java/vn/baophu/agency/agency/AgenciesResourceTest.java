package vn.baophu.agency.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.agency.fixture.Directory.API;
import static vn.baophu.agency.fixture.Directory.get;
import static vn.baophu.agency.fixture.Directory.post;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.houserules.Callers.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.agency.fixture.Directory;
import vn.baophu.contracts.AgencyRecorded;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.WaitingEvents;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class AgenciesResourceTest {
    private static final String DIVISION = "{\"code\":\"T.1\",\"name\":\"Phòng Y tế\",\"kind\":\"DIVISION\","
            + "\"level\":\"DISTRICT\",\"unit\":\"464\",\"shortName\":\"PYT\",\"document\":\"000\"}";

    @BeforeEach
    void the_demo() {
        Directory.unitsAndAgencies();
    }

    @Test
    void an_agency_is_read_by_code_or_id() {
        var id = get("officer", "464", "agencies/VL.002")
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("name", is("BHXH huyện Vĩnh Linh"))
                .body("kind", is("SOCIAL_INSURANCE_AGENCY"))
                .body("unit.name", is("Huyện Vĩnh Linh"))
                .body("printedAs", is("BHXH Huyện Vĩnh Linh"))
                .body("document", is("000"))
                .extract()
                .<String>path("id");

        get("officer", "464", "agencies/" + id).body("code", is("VL.002"));
        get("officer", "464", "agencies/X.1").statusCode(404).body("code", is("AGENCY_ABSENT"));
    }

    @Test
    void agencies_are_found_by_unit_kind_document_and_name() {
        get("officer", "464", "agencies?unit=464&kind=POLICE").body("items.name", contains("Công an huyện"));
        get("officer", "464", "agencies?q=bhxh huyen vinh linh").body("items.code", hasItem("VL.002"));
        get("officer", "464", "agencies?document=001&limit=500").body("items.document", everyItem(is("001")));
        get("officer", "464", "agencies?unit=000").statusCode(422).body("code", is("NO_SUCH_UNIT"));
        get("officer", "464", "agencies?kind=CLUB").statusCode(400);
    }

    @Test
    void pages_lead_to_each_other() {
        var first = get("officer", "464", "agencies?limit=200")
                .body("items", hasSize(200))
                .extract();
        var rest = Directory.rows("agencies.csv").size() - 200;

        get("officer", "464", "agencies?limit=200&after=" + first.path("next")).body("items", hasSize(rest));
    }

    @Test
    void an_agency_is_recorded_once() {
        post("registrar", "464", "agencies", DIVISION).statusCode(201).body("collective", is(false));
        post("registrar", "464", "agencies", DIVISION).statusCode(201).body("revision", is(1));
        post("registrar", "464", "agencies", DIVISION.replace("Y tế", "khác"))
                .statusCode(409)
                .body("code", is("AGENCY_EXISTS"));

        assertThat(WaitingEvents.of(AgencyRecorded.class).stream()
                        .filter(said -> said.code().equals("T.1")))
                .hasSize(1);
    }

    @Test
    void faults_of_form_and_of_the_trade_are_said_together() {
        post(
                        "registrar",
                        "VN",
                        "agencies",
                        DIVISION.replace("T.1", "t-1").replace("464", "000").replace("shortName", "nick"))
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("BAD_FORMAT", "NO_SUCH_UNIT", "UNKNOWN_FIELD"))
                .body("errors.pointer", containsInAnyOrder("/code", "/unit", "/nick"));
        post("registrar", "VN", "agencies", "{}")
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/code", "/name", "/kind"));
    }

    @Test
    void a_correction_needs_the_version_that_was_seen_and_is_told() {
        post("registrar", "464", "agencies", DIVISION).statusCode(201);
        var renamed = DIVISION.replace("Y tế", "Y tế huyện");

        put("registrar", "464", null, renamed).statusCode(428).body("code", is("IF_MATCH_REQUIRED"));
        put("registrar", "464", "\"9\"", renamed).statusCode(412).body("code", is("STALE_VERSION"));
        put("registrar", "464", "\"1\"", renamed).statusCode(200).header("ETag", is("\"2\""));
        put("registrar", "464", "\"2\"", renamed.replace("T.1", "T.2"))
                .statusCode(422)
                .body("code", is("CODE_STAYS"));

        var said = WaitingEvents.of(AgencyRecorded.class).stream()
                .filter(fact -> fact.code().equals("T.1"));
        assertThat(said).extracting(AgencyRecorded::revision).containsExactly(1L, 2L);
    }

    @Test
    void only_a_registrar_of_the_area_writes() {
        post("registrar", "464", "agencies", DIVISION).statusCode(201);

        post("coordinator", "464", "agencies", DIVISION).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        post("registrar", "465", "agencies", DIVISION).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        put("coordinator", "464", "\"1\"", DIVISION).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        put("registrar", "465", "\"1\"", DIVISION).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        nobody().get(API + "/agencies").then().statusCode(401);
    }

    private static ValidatableResponse put(String role, String unit, String seen, String body) {
        var request = as(role, unit).contentType("application/json").body(body);
        if (seen != null) {
            request.header("If-Match", seen);
        }
        return request.put(API + "/agencies/T.1").then();
    }
}
