package vn.baophu.reporting.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.contracts.DueDayExtended;
import vn.baophu.houserules.WaitingEvents;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

@QuarkusTest
class WaiverTest extends AtTheDoor {
    private static final String BECAUSE = "{\"reason\":\"Xã sáp nhập\"}";

    private String owed;

    @BeforeEach
    void regimes() {
        regimesAreRecorded();
        owed = reporter(VinhLinh.HO_XA)
                .get("/api/v1/obligations?period=2024-S1")
                .then()
                .extract()
                .path("items[0].id");
    }

    @Test
    void a_waived_report_is_neither_expected_nor_taken_any_more() {
        waive("coordinator", VinhLinh.DISTRICT, "\"0-OPEN\"", BECAUSE)
                .statusCode(200)
                .body("state", is("WAIVED"))
                .body("waiver.reason", is("Xã sáp nhập"))
                .body("waiver.by", is("coordinator-464"))
                .body("revision", is(1))
                .header("ETag", is("\"1-WAIVED\""));

        submits(VinhLinh.HO_XA, 12700, 13290).statusCode(409).body("code", is("OBLIGATION_WAIVED"));
        reporter(VinhLinh.DISTRICT)
                .get("/api/v1/obligations?state=WAIVED")
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", is(owed));
        as("planner", VinhLinh.DISTRICT)
                .get("/api/v1/progress?unit=464&period=2024-S1&indicator=BHYT")
                .then()
                .statusCode(200)
                .body("expectedUnits", is(17))
                .body("missing", hasSize(17));
        waive("coordinator", VinhLinh.DISTRICT, "\"1-WAIVED\"", BECAUSE)
                .statusCode(409)
                .body("code", is("OBLIGATION_WAIVED"));
    }

    @Test
    void what_was_waived_later_was_still_expected_then() {
        clock.moveTo("2024-07-20T02:00:00Z");
        waive("coordinator", VinhLinh.DISTRICT, "*", BECAUSE).statusCode(200);

        expected("", 17);
        expected("&asOf=2024-07-20", 17);
        expected("&asOf=2024-07-19", 18);
        var ranked = "/api/v1/rankings/reminding?unit=464&period=2024-S1&indicator=BHYT&limit=500";
        as("planner", VinhLinh.DISTRICT).get(ranked).then().body("items.unit.code", not(hasItem(VinhLinh.HO_XA)));
        as("planner", VinhLinh.DISTRICT)
                .get(ranked + "&asOf=2024-07-19")
                .then()
                .body("items.unit.code", hasItem(VinhLinh.HO_XA));
    }

    private static void expected(String more, int units) {
        as("planner", VinhLinh.DISTRICT)
                .get("/api/v1/progress?unit=464&period=2024-S1&indicator=BHYT" + more)
                .then()
                .statusCode(200)
                .body("expectedUnits", is(units));
    }

    @Test
    void it_needs_a_reason_and_the_version_that_was_seen() {
        waive("coordinator", VinhLinh.DISTRICT, "\"0-OPEN\"", "{\"reason\":\" \"}")
                .statusCode(400)
                .body("code", is("REQUIRED"));
        waive("coordinator", VinhLinh.DISTRICT, "\"0-WAITING\"", BECAUSE)
                .statusCode(412)
                .body("code", is("STALE_VERSION"));
        coordinator().body(BECAUSE).post(waiver()).then().statusCode(428).body("code", is("IF_MATCH_REQUIRED"));
    }

    @Test
    void the_revision_that_lists_carry_is_enough() {
        waive("coordinator", VinhLinh.DISTRICT, "\"1\"", BECAUSE)
                .statusCode(412)
                .body("code", is("STALE_VERSION"));
        waive("coordinator", VinhLinh.DISTRICT, "\"0\"", BECAUSE).statusCode(200);
    }

    @Test
    void a_report_that_is_there_is_not_waived() {
        submits(VinhLinh.HO_XA, 12700, 13290).statusCode(201);

        waive("coordinator", VinhLinh.DISTRICT, "*", BECAUSE).statusCode(409).body("code", is("ALREADY_SUBMITTED"));
    }

    @Test
    void only_a_coordinator_whose_area_covers_the_reporter_waives() {
        waive("coordinator", VinhLinh.BEN_QUAN, "*", BECAUSE).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        waive("reporter", VinhLinh.HO_XA, "*", BECAUSE).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        waive("reviewer", VinhLinh.DISTRICT, "*", BECAUSE).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        owed = VinhLinh.PLAN_ID.toString();
        waive("coordinator", VinhLinh.DISTRICT, "*", BECAUSE).statusCode(404).body("code", is("OBLIGATION_NOT_FOUND"));
    }

    @Test
    void a_waiver_that_is_taken_back_leaves_a_report_that_is_owed_with_the_days_that_were_left() {
        clock.moveTo("2024-07-07T02:00:00Z");
        waive("coordinator", VinhLinh.DISTRICT, "*", BECAUSE).statusCode(200);
        clock.moveTo("2024-07-20T02:00:00Z");

        takeBack("coordinator", VinhLinh.DISTRICT, "\"1-WAIVED\"", BECAUSE)
                .statusCode(200)
                .body("state", is("OPEN"))
                .body("dueOn", is("2024-07-22"))
                .body("regularDueOn", is("2024-07-09"))
                .body("waiver", nullValue())
                .header("ETag", is("\"2-OPEN\""));

        expected("", 18);
        expected("&asOf=2024-07-19", 17);
        expected("&asOf=2024-07-06", 18);
        as("planner", VinhLinh.DISTRICT)
                .get("/api/v1/timeliness?unit=464&period=2024-S1&regime=000-R01")
                .then()
                .statusCode(200)
                .body("items[0].waived", is(0))
                .body("items[0].missing", is(17));
        as("auditor", VinhLinh.DISTRICT)
                .get("/api/v1/feed")
                .then()
                .body("items.kind", contains("WAIVED", "WAIVER_TAKEN_BACK"));
        submits(VinhLinh.HO_XA, 12700, 13290).statusCode(201).body("late", is(false));
    }

    @Test
    void its_new_last_day_may_be_named_and_is_told_to_who_does_it_as_a_task() {
        waive("coordinator", VinhLinh.DISTRICT, "*", BECAUSE).statusCode(200);
        clock.moveTo("2024-07-20T02:00:00Z");
        for (var until : List.of("2024-07-20", "2025-07-22")) {
            takeBack("coordinator", VinhLinh.DISTRICT, "*", named(until))
                    .statusCode(400)
                    .body("code", is("OUT_OF_RANGE"))
                    .body("errors[0].pointer", is("/until"));
        }

        takeBack("coordinator", VinhLinh.DISTRICT, "*", named("2024-07-31"))
                .statusCode(200)
                .body("dueOn", is("2024-07-31"));

        assertThat(WaitingEvents.of(DueDayExtended.class))
                .extracting(DueDayExtended::obligationId, DueDayExtended::dueOn, DueDayExtended::regularDueOn)
                .containsExactly(
                        tuple(UUID.fromString(owed), LocalDate.parse("2024-07-31"), LocalDate.parse("2024-07-09")));
    }

    @Test
    void taken_back_in_time_it_is_due_as_before() {
        waive("coordinator", VinhLinh.DISTRICT, "*", BECAUSE).statusCode(200);

        takeBack("coordinator", VinhLinh.DISTRICT, "*", BECAUSE)
                .statusCode(200)
                .body("dueOn", is("2024-07-09"))
                .body("extended", is(false));
        assertThat(WaitingEvents.of(DueDayExtended.class)).isEmpty();
    }

    private static String named(String until) {
        return "{\"reason\":\"Chưa sáp nhập\",\"until\":\"%s\"}".formatted(until);
    }

    @Test
    void a_waiver_is_taken_back_once_with_a_reason_by_a_coordinator_of_the_area() {
        takeBack("coordinator", VinhLinh.DISTRICT, "*", BECAUSE).statusCode(409).body("code", is("NOT_WAIVED"));
        waive("coordinator", VinhLinh.DISTRICT, "*", BECAUSE).statusCode(200);

        takeBack("coordinator", VinhLinh.BEN_QUAN, "*", BECAUSE).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        takeBack("reviewer", VinhLinh.DISTRICT, "*", BECAUSE).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        takeBack("coordinator", VinhLinh.DISTRICT, "*", "{\"reason\":\"\"}")
                .statusCode(400)
                .body("code", is("REQUIRED"));
        takeBack("coordinator", VinhLinh.DISTRICT, "\"0-OPEN\"", BECAUSE)
                .statusCode(412)
                .body("code", is("STALE_VERSION"));
        takeBack("coordinator", VinhLinh.DISTRICT, "*", BECAUSE).statusCode(200);
        takeBack("coordinator", VinhLinh.DISTRICT, "*", BECAUSE).statusCode(409);
    }

    @Test
    void why_it_was_taken_back_can_be_read_beside_what_held_until_then() {
        waive("coordinator", VinhLinh.DISTRICT, "*", BECAUSE).body("waiverTakenBack", nullValue());
        takeBack("coordinator", VinhLinh.DISTRICT, "*", "{\"reason\":\"Nhầm xã\"}")
                .body("waiverTakenBack.reason", is("Nhầm xã"));
        waive("coordinator", VinhLinh.DISTRICT, "*", BECAUSE).statusCode(200);
        clock.moveTo("2024-07-06T02:00:00Z");
        takeBack("coordinator", VinhLinh.DISTRICT, "*", "{\"reason\":\"Chưa sáp nhập\"}")
                .statusCode(200);

        reporter(VinhLinh.HO_XA)
                .get("/api/v1/obligations/" + owed)
                .then()
                .body("waiverTakenBack.reason", is("Chưa sáp nhập"))
                .body("waiverTakenBack.by", is("coordinator-464"))
                .body("waiverTakenBack.at", is("2024-07-06T02:00:00Z"))
                .body("waiverTakenBack.waiver.reason", is("Xã sáp nhập"));
        as("auditor", "VN")
                .get("/api/v1/obligations?period=2024-S1")
                .then()
                .body("items.waiverTakenBack.reason", contains("Chưa sáp nhập"))
                .body("items", hasSize(18));
    }

    private ValidatableResponse takeBack(String role, String area, String seen, String body) {
        return as(role, area)
                .contentType("application/json")
                .header("If-Match", seen)
                .body(body)
                .post(waiver() + "/withdrawal")
                .then();
    }

    private ValidatableResponse waive(String role, String area, String seen, String body) {
        return as(role, area)
                .contentType("application/json")
                .header("If-Match", seen)
                .body(body)
                .post(waiver())
                .then();
    }

    private String waiver() {
        return "/api/v1/obligations/" + owed + "/waiver";
    }
}
