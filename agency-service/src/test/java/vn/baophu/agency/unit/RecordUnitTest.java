package vn.baophu.agency.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static vn.baophu.agency.fixture.Directory.API;
import static vn.baophu.agency.fixture.Directory.get;
import static vn.baophu.agency.fixture.Directory.post;
import static vn.baophu.houserules.Callers.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.contracts.UnitRecorded;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.WaitingEvents;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class RecordUnitTest {
    private static final String PROVINCE = "{\"code\":\"45\",\"name\":\"Tỉnh Quảng Trị\",\"level\":\"PROVINCE\"}";
    private static final String RENAMED = "{\"code\":\"44\",\"name\":\"Tỉnh Quảng Trị\",\"level\":\"PROVINCE\","
            + "\"validFrom\":\"2025-07-01\",\"legalAct\":\"202/2025/QH15\"}";

    @BeforeEach
    void a_province() {
        post("registrar", "VN", "units", PROVINCE)
                .statusCode(201)
                .header("ETag", is("\"1\""))
                .body("revision", is(1));
    }

    @Test
    void the_same_again_is_answered_as_it_is() {
        post("registrar", "VN", "units", PROVINCE).statusCode(201).body("revision", is(1));

        assertThat(WaitingEvents.of(UnitRecorded.class)).hasSize(1);
    }

    @Test
    void a_new_version_keeps_the_identity_and_leaves_a_history() {
        change("45", "\"1\"", RENAMED)
                .statusCode(201)
                .header("ETag", is("\"2\""))
                .body("code", is("44"));

        get("auditor", "VN", "units/44/history?asOf=2026-01-01")
                .body("items.code", contains("45", "44"))
                .body("items[0].validTo", is("2025-06-30"))
                .body("items[1].legalAct", is("202/2025/QH15"));
        get("auditor", "VN", "units/45").body("revision", is(2));
        get("auditor", "VN", "units/45?asOf=2025-07-01").statusCode(404);
        get("auditor", "VN", "units/99/history").statusCode(404);

        var said = WaitingEvents.of(UnitRecorded.class);
        assertThat(said).extracting(UnitRecorded::revision).containsExactly(1L, 2L);
        assertThat(said.get(1).unitId()).isEqualTo(said.get(0).unitId());
        assertThat(said.get(1).versions()).hasSize(2);
    }

    @Test
    void changing_needs_the_version_that_was_seen() {
        change("45", null, RENAMED).statusCode(428).body("code", is("IF_MATCH_REQUIRED"));
        change("45", "\"7\"", RENAMED).statusCode(412).body("code", is("STALE_VERSION"));
        change("99", "\"1\"", RENAMED).statusCode(404).body("code", is("UNIT_ABSENT"));
    }

    @Test
    void a_version_follows_the_last_one_and_takes_no_foreign_code() {
        post("registrar", "VN", "units", PROVINCE.replace("45", "44")).statusCode(201);

        change("45", "\"1\"", RENAMED.replace("44", "45").replace("2025-07-01", "1990-01-01"))
                .statusCode(201);
        change("45", "\"2\"", RENAMED.replace("44", "45").replace("2025-07-01", "1980-01-01"))
                .statusCode(409)
                .body("code", is("VERSION_NOT_NEXT"));
        change("45", "\"2\"", RENAMED).statusCode(409).body("code", is("UNIT_EXISTS"));
    }

    @Test
    void only_a_registrar_of_the_area_changes_a_unit() {
        post("registrar", "VN", "units", PROVINCE.replace("45", "46")).statusCode(201);

        as("planner", "VN")
                .contentType("application/json")
                .body(RENAMED)
                .post(API + "/units/45/versions")
                .then()
                .statusCode(403)
                .body("code", is("FORBIDDEN_ROLE"));
        as("registrar", "46")
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(RENAMED)
                .post(API + "/units/45/versions")
                .then()
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
    }

    @Test
    void only_a_registrar_of_the_area_records_a_unit() {
        post("planner", "VN", "units", PROVINCE).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        post("registrar", "45", "units", PROVINCE.replace("45", "46"))
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
    }

    @Test
    void faults_of_form_and_of_the_trade_are_said_together() {
        post("registrar", "VN", "units", "{\"code\":\"4500\",\"level\":\"PROVINCE\",\"colour\":\"red\"}")
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("REQUIRED", "UNKNOWN_FIELD"));
        post("registrar", "VN", "units", "{\"code\":\"4500\",\"name\":\"x\",\"level\":\"PROVINCE\",\"colour\":\"red\"}")
                .body("errors.code", containsInAnyOrder("CODE_NOT_OF_LEVEL", "UNKNOWN_FIELD"))
                .body("errors.pointer", containsInAnyOrder("/code", "/colour"));
        post(
                        "registrar",
                        "VN",
                        "units",
                        PROVINCE.replace("}", ",\"validFrom\":\"2025-01-01\",\"validTo\":\"2024-01-01\"}"))
                .statusCode(422)
                .body("code", is("VALIDITY_BACKWARDS"));
    }

    private static ValidatableResponse change(String unit, String seen, String body) {
        var request = as("registrar", "VN").contentType("application/json").body(body);
        if (seen != null) {
            request.header("If-Match", seen);
        }
        return request.post(API + "/units/" + unit + "/versions").then();
    }
}
