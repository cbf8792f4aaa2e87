package vn.baophu.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.contracts.ReportSubmitted;
import vn.baophu.contracts.ReportedFigure;
import vn.baophu.houserules.WaitingEvents;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

@QuarkusTest
class SubmissionsResourceTest extends AtTheDoor {
    @BeforeEach
    void regimes() {
        regimesAreRecorded();
    }

    @Test
    void a_report_is_taken_and_announced() {
        var answer = submits(HO_XA, 12700, 13290)
                .statusCode(201)
                .header("ETag", is("\"1\""))
                .body("state", is("SUBMITTED"))
                .body("late", is(false))
                .body("unit.name", is("Thị trấn Hồ Xá"))
                .body("regime.code", is("000-R01"))
                .body("figures[0].participants", is(12700))
                .body("narrative", is("Đã vận động từng hộ."))
                .body("submittedBy", is("reporter-19363"))
                .extract();

        assertThat(answer.header("Location")).endsWith("/api/v1/submissions/" + answer.path("id"));
        assertThat(WaitingEvents.of(ReportSubmitted.class)).singleElement().satisfies(said -> {
            assertThat(said.unitId()).isEqualTo(VinhLinh.IDS.get(HO_XA));
            assertThat(said.dueOn()).isEqualTo("2024-07-09");
            assertThat(said.figures()).containsExactly(new ReportedFigure("BHYT", 12700, 13290L));
        });
        as("reporter", HO_XA)
                .get("/api/v1/obligations?period=2024-S1")
                .then()
                .body("items[0].state", is("SUBMITTED"))
                .body("items[0].submission", is((String) answer.path("id")));
    }

    @Test
    void a_report_may_name_its_obligation_by_id() {
        String obligation =
                as("reporter", HO_XA).get("/api/v1/obligations?period=2024-S1").path("items[0].id");

        send("{\"obligation\":\"" + obligation + "\",\"figures\":[{\"indicator\":\"BHYT\",\"participants\":1}]}")
                .statusCode(201)
                .body("obligation", is(obligation))
                .body("figures[0].percent", nullValue());
    }

    @Test
    void a_list_refuses_names_that_mean_nothing() {
        reviewer()
                .get("/api/v1/submissions?regime=000-R99&unit=99999&period=2024-S3")
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("NO_SUCH_REGIME", "NO_SUCH_UNIT", "NO_SUCH_PERIOD"));
        reviewer().get("/api/v1/submissions?state=DONE").then().statusCode(400);
    }

    @Test
    void a_report_before_its_period_has_ended_is_refused() {
        clock.moveTo("2024-06-30T16:59:59Z");

        submits(HO_XA, 12700, 13290).statusCode(409).body("code", is("PERIOD_NOT_OPEN"));
    }

    @Test
    void a_report_after_the_last_moment_is_taken_and_is_late() {
        clock.moveTo("2024-07-09T17:00:00Z");

        submits(HO_XA, 12700, 13290).statusCode(201).body("late", is(true));
    }

    @Test
    void a_second_report_for_the_same_period_is_refused() {
        submits(HO_XA, 12700, 13290).statusCode(201);

        submits(HO_XA, 12701, 13290)
                .statusCode(409)
                .body("code", is("ALREADY_SUBMITTED"))
                .body("detail", is("Thị trấn Hồ Xá (19363) đã gửi báo cáo kỳ 2024-S1"));
        assertThat(WaitingEvents.of(ReportSubmitted.class)).hasSize(1);
    }

    @Test
    void the_same_key_gives_the_first_answer_again_and_another_body_is_refused() {
        var first =
                keyed(VinhLinh.halfYear(HO_XA, 12700, 13290)).statusCode(201).extract();
        var again =
                keyed(VinhLinh.halfYear(HO_XA, 12700, 13290)).statusCode(201).extract();

        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        keyed(VinhLinh.halfYear(HO_XA, 1, 13290)).statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));
        assertThat(WaitingEvents.of(ReportSubmitted.class)).hasSize(1);
    }

    @Test
    void another_commune_can_neither_send_nor_see_it() {
        outside(reporter(BEN_QUAN)
                .body(VinhLinh.halfYear(HO_XA, 12700, 13290))
                .post("/api/v1/submissions")
                .then());
        var report =
                "/api/v1/submissions/" + submits(HO_XA, 12700, 13290).extract().path("id");

        outside(reporter(BEN_QUAN).get(report).then());
        outside(reporter(BEN_QUAN)
                .header("If-Match", "\"1\"")
                .body("{\"figures\":[{\"indicator\":\"BHYT\",\"participants\":1}]}")
                .post(report + "/corrections")
                .then());
        reporter(BEN_QUAN).get("/api/v1/submissions").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void only_reporters_send_and_only_what_exists_is_found() {
        as("planner", VinhLinh.DISTRICT)
                .contentType("application/json")
                .body(VinhLinh.halfYear(HO_XA, 12700, 13290))
                .post("/api/v1/submissions")
                .then()
                .statusCode(403)
                .body("code", is("FORBIDDEN_ROLE"));
        reporter(HO_XA)
                .get("/api/v1/submissions/" + VinhLinh.PLAN_ID)
                .then()
                .statusCode(404)
                .body("code", is("NO_SUCH_SUBMISSION"));
    }

    @Test
    void a_list_is_narrowed_by_unit_period_regime_and_state() {
        submits(HO_XA, 12700, 13290).statusCode(201);
        submits(BEN_QUAN, 4000, 4200).statusCode(201);

        found("", 2);
        found("?unit=19366", 1);
        found("?period=2024-S1&regime=000-R01&state=SUBMITTED", 2);
        found("?state=ACCEPTED", 0);
        found("?period=2025-S1", 0);
        var page = reviewer()
                .get("/api/v1/submissions?limit=1")
                .then()
                .body("next", notNullValue())
                .extract();
        reviewer()
                .get("/api/v1/submissions?limit=1&after=" + page.path("next"))
                .then()
                .body("items.unit.code", hasItem(BEN_QUAN));
    }

    private static void found(String query, int many) {
        reviewer().get("/api/v1/submissions" + query).then().statusCode(200).body("items", hasSize(many));
    }

    private static void outside(ValidatableResponse answer) {
        answer.statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
    }

    private static ValidatableResponse keyed(String body) {
        return reporter(HO_XA)
                .header("Idempotency-Key", "ho-xa-2024-s1")
                .body(body)
                .post("/api/v1/submissions")
                .then();
    }

    private static ValidatableResponse send(String body) {
        return reporter(HO_XA).body(body).post("/api/v1/submissions").then();
    }
}
