package vn.baophu.reporting.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.extension.Extensions.asks;
import static vn.baophu.reporting.extension.Extensions.decides;
import static vn.baophu.reporting.extension.Extensions.owedBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.contracts.DueDayExtended;
import vn.baophu.houserules.Callers;
import vn.baophu.houserules.WaitingEvents;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

@QuarkusTest
class ExtensionRequestsResourceTest extends AtTheDoor {
    @BeforeEach
    void regimes() {
        regimesAreRecorded();
    }

    @Test
    void more_time_is_asked_for_with_a_reason_and_a_day() {
        var asked = asks(VinhLinh.HO_XA, "2024-07-15");

        asked.statusCode(201)
                .body("state", is("ASKED"))
                .body("until", is("2024-07-15"))
                .body("regularDueOn", is("2024-07-09"))
                .body("askedBy", is("reporter-19363"))
                .body("unit.name", is("Thị trấn Hồ Xá"))
                .body("decision", nullValue());
        owed(VinhLinh.HO_XA).body("dueOn", is("2024-07-09")).body("extended", is(false));
        asks(VinhLinh.HO_XA, "2024-07-16").statusCode(409).body("code", is("ALREADY_ASKED"));
    }

    @Test
    void a_granted_one_moves_the_due_moment_and_keeps_the_regular_day() {
        approves(asks(VinhLinh.HO_XA, "2024-07-15"), "{}")
                .statusCode(200)
                .body("state", is("GRANTED"))
                .body("grantedUntil", is("2024-07-15"))
                .body("decision.by", is("coordinator-464"));

        assertThat(WaitingEvents.of(DueDayExtended.class)).singleElement().satisfies(told -> {
            assertThat(told.unitId()).isEqualTo(VinhLinh.IDS.get(VinhLinh.HO_XA));
            assertThat(told.dueOn()).isEqualTo("2024-07-15");
            assertThat(told.regularDueOn()).isEqualTo("2024-07-09");
            assertThat(told.occasion()).isNull();
        });
        owed(VinhLinh.HO_XA)
                .body("dueOn", is("2024-07-15"))
                .body("dueAt", is("2024-07-15T17:00:00Z"))
                .body("regularDueOn", is("2024-07-09"))
                .body("extended", is(true));
        clock.moveTo("2024-07-15T16:59:59Z");
        submits(VinhLinh.HO_XA, 12700, 13290).statusCode(201).body("late", is(false));
    }

    @Test
    void what_was_asked_in_time_and_granted_late_still_counts_for_a_report_that_came_between() {
        var asked = asks(VinhLinh.HO_XA, "2024-07-15");
        clock.moveTo("2024-07-11T02:00:00Z");
        var report = submits(VinhLinh.HO_XA, 12700, 13290).body("late", is(true));

        approves(asked, "{\"until\":\"2024-07-12\",\"reason\":\"Đường bị chia cắt\"}")
                .statusCode(200)
                .body("dueOn", is("2024-07-12"));

        accepts(report).statusCode(200).body("late", is(false));
    }

    @Test
    void a_refused_one_leaves_the_due_day_and_another_may_be_asked_for() {
        var asked = asks(VinhLinh.HO_XA, "2024-07-15");
        decides(asked, "reviewer", VinhLinh.DISTRICT, "refusal", "{}")
                .statusCode(400)
                .body("code", is("REQUIRED"));
        decides(asked, "reviewer", VinhLinh.DISTRICT, "refusal", "{\"reason\":\"Kỳ họp 12/7\"}")
                .statusCode(200)
                .body("state", is("REFUSED"))
                .body("decision.reason", is("Kỳ họp 12/7"))
                .body("dueOn", is("2024-07-09"));
        asks(VinhLinh.HO_XA, "2024-07-11").statusCode(201);

        as("coordinator", VinhLinh.DISTRICT)
                .get("/api/v1/obligations/" + owedBy(VinhLinh.HO_XA) + "/extension-requests")
                .then()
                .body("items.state", containsInAnyOrder("REFUSED", "ASKED"));
    }

    @Test
    void nobody_asks_once_the_due_moment_has_passed_or_the_report_is_there() {
        submits(VinhLinh.BEN_QUAN, 4000, 4200).statusCode(201);
        asks(VinhLinh.BEN_QUAN, "2024-07-15").statusCode(409).body("code", is("ALREADY_SUBMITTED"));
        clock.moveTo("2024-07-09T17:00:00Z");
        asks(VinhLinh.HO_XA, "2024-07-15").statusCode(409).body("code", is("TOO_LATE_TO_ASK"));
    }

    @Test
    void the_new_day_is_later_but_not_far_away_and_all_faults_are_told_at_once() {
        asks(VinhLinh.HO_XA, "2024-07-09").statusCode(422).body("code", is("NOT_LATER"));
        asks(VinhLinh.HO_XA, "2204-07-15").statusCode(422).body("code", is("TOO_FAR"));
        asks("reporter", VinhLinh.HO_XA, owedBy(VinhLinh.HO_XA), "{\"until\":\"2024-07-01\",\"why\":\"\"}")
                .body("errors.code", containsInAnyOrder("REQUIRED", "UNKNOWN_FIELD", "NOT_LATER"));
        approves(asks(VinhLinh.HO_XA, "2024-07-15"), "{\"until\":\"2024-07-09\"}")
                .statusCode(422)
                .body("errors[0].pointer", is("/until"));
    }

    @Test
    void only_its_own_reporter_asks_and_only_whoever_looks_after_it_decides() {
        asks("reporter", VinhLinh.BEN_QUAN, owedBy(VinhLinh.HO_XA), "{\"reason\":\"x\",\"until\":\"2024-07-15\"}")
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
        asks("coordinator", VinhLinh.DISTRICT, owedBy(VinhLinh.HO_XA), "{\"reason\":\"x\",\"until\":\"2024-07-15\"}")
                .statusCode(403)
                .body("code", is("FORBIDDEN_ROLE"));
        var asked = asks(VinhLinh.HO_XA, "2024-07-15");
        decides(asked, "coordinator", VinhLinh.BEN_QUAN, "approval", "{}")
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
        decides(asked, "reporter", VinhLinh.HO_XA, "approval", "{}")
                .statusCode(403)
                .body("code", is("FORBIDDEN_ROLE"));
        as("reporter", VinhLinh.BEN_QUAN)
                .get(asked.extract().header("Location"))
                .then()
                .statusCode(403);
        as("coordinator", VinhLinh.BEN_QUAN)
                .get("/api/v1/obligations/extension-requests")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void nobody_decides_about_a_request_of_their_own() {
        var both = Callers.with(Callers.token("an", VinhLinh.DISTRICT, "reporter", "coordinator"))
                .contentType("application/json");
        var asked = both.body("{\"reason\":\"x\",\"until\":\"2024-07-15\"}")
                .post("/api/v1/obligations/" + owedBy(VinhLinh.HO_XA) + "/extension-requests");

        both.header("If-Match", "*")
                .body("{}")
                .post(asked.header("Location") + "/approval")
                .then()
                .statusCode(403)
                .body("code", is("OWN_REQUEST"));
    }

    @Test
    void a_waiver_lets_the_request_lapse() {
        var asked = asks(VinhLinh.HO_XA, "2024-07-15");
        coordinator()
                .header("If-Match", "*")
                .body("{\"reason\":\"Xã sáp nhập\"}")
                .post("/api/v1/obligations/" + owedBy(VinhLinh.HO_XA) + "/waiver")
                .then()
                .statusCode(200);

        as("coordinator", VinhLinh.DISTRICT)
                .get("/api/v1/obligations/extension-requests?state=LAPSED&unit=464")
                .then()
                .body("items", hasSize(1))
                .body("items[0].decision.reason", is("Xã sáp nhập"));
        approves(asked, "{}").statusCode(412).body("code", is("STALE_VERSION"));
    }

    @Test
    void where_a_waiver_that_was_taken_back_gave_a_year_more_can_still_be_given() {
        var waiver = "/api/v1/obligations/" + owedBy(VinhLinh.HO_XA) + "/waiver";
        coordinator()
                .header("If-Match", "*")
                .body("{\"reason\":\"Bão\"}")
                .post(waiver)
                .then()
                .statusCode(200);
        coordinator()
                .header("If-Match", "*")
                .body("{\"reason\":\"Bão đã tan\",\"until\":\"2025-07-09\"}")
                .post(waiver + "/withdrawal")
                .then()
                .statusCode(200);

        asks(VinhLinh.HO_XA, "2026-07-10").statusCode(422).body("code", is("TOO_FAR"));
        approves(asks(VinhLinh.HO_XA, "2025-07-10"), "{\"until\":\"2025-07-20\"}")
                .statusCode(200)
                .body("regularDueOn", is("2024-07-09"));
        asks(VinhLinh.HO_XA, "2026-07-10").statusCode(422).body("code", is("TOO_FAR"));
        asks(VinhLinh.HO_XA, "2026-07-09").statusCode(201);
    }

    private static ValidatableResponse approves(ValidatableResponse asked, String body) {
        return decides(asked, "coordinator", VinhLinh.DISTRICT, "approval", body);
    }

    private static ValidatableResponse owed(String commune) {
        return as("reporter", commune)
                .get("/api/v1/obligations/" + owedBy(commune))
                .then()
                .statusCode(200);
    }
}
