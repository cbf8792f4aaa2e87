package vn.baophu.targets.plan;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.plan;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.vinhLinh;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.Callers;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.WaitingEvents;
import vn.baophu.targets.Demo;
import vn.baophu.targets.Papers;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class PlansResourceTest {
    @BeforeEach
    void units() {
        Demo.unitsAreKnown();
    }

    @Test
    void a_drafted_plan_answers_as_it_stands_on_paper() {
        draft(planner("464"), vinhLinh())
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .header("Location", startsWith("/api/v1/plans/0"))
                .body("id", notNullValue())
                .body("inForceFrom", is("2023-07-31"))
                .body("number", is("127/KH-UBND"))
                .body("unit.code", is("464"))
                .body("unit.name", is("Huyện Vĩnh Linh"))
                .body("signer", is("Nguyễn Thiên Tùng"))
                .body("signedOn", is("2023-07-31"))
                .body("state", is("DRAFT"))
                .body("issuedAt", nullValue());
        reporter("464").get("/api/v1/plans/000").then().statusCode(200).header("ETag", is("\"0\""));
        assertThat(WaitingEvents.count()).isZero();
    }

    @Test
    void a_plan_is_named_by_id_code_or_number() {
        String id = draft(planner("464"), vinhLinh()).extract().path("id");

        for (var name : new String[] {id, "000", "127/KH-UBND"}) {
            reporter("464")
                    .get("/api/v1/plans/{plan}", name)
                    .then()
                    .statusCode(200)
                    .body("id", is(id));
        }
        reporter("464").get("/api/v1/plans/none").then().statusCode(404).body("code", is("NO_SUCH_PLAN"));
    }

    @Test
    void the_same_number_of_several_issuers_means_the_one_the_caller_sees() {
        draft(planner("464"), vinhLinh());
        draft(planner("62"), plan("900", "127/KH-UBND", "62"));

        reporter("464").get("/api/v1/plans/{plan}", "127/KH-UBND").then().body("code", is("000"));
        Callers.as("auditor", "VN")
                .get("/api/v1/plans/{plan}", "127/KH-UBND")
                .then()
                .statusCode(422)
                .body("code", is("AMBIGUOUS_PLAN"));
    }

    @Test
    void plans_are_seen_from_inside_their_area_and_from_above_and_by_nobody_else() {
        draft(planner("464"), vinhLinh());
        draft(planner("62"), plan("900", null, "62"));

        reporter("19363").get("/api/v1/plans").then().body("items", empty());
        reporter("19363").get("/api/v1/plans/000").then().statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        Papers.issue("000");
        reporter("19363")
                .get("/api/v1/plans")
                .then()
                .body("items.code", contains("000"))
                .body("next", nullValue());
        reporter("45").get("/api/v1/plans").then().body("items.code", contains("000"));
        reporter("461").get("/api/v1/plans").then().body("items", empty());
        reporter("461").get("/api/v1/plans/000").then().statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        Callers.as("auditor", "464").get("/api/v1/plans").then().body("items.code", contains("000"));
        Callers.as("auditor", "VN").get("/api/v1/plans").then().body("items.code", containsInAnyOrder("000", "900"));
        Callers.nobody().get("/api/v1/plans").then().statusCode(401).body("code", is("UNAUTHENTICATED"));
    }

    @Test
    void a_draft_does_not_make_the_number_of_an_issued_plan_ambiguous() {
        draft(planner("464"), vinhLinh());
        Papers.issue("000");
        draft(planner("464"), vinhLinh().replace("\"000\"", "\"000-2\"").replace("2023-07-31", "2024-07-31"));

        reporter("464")
                .get("/api/v1/plans/{plan}", "127/KH-UBND")
                .then()
                .statusCode(200)
                .body("code", is("000"));
        Callers.as("auditor", "VN")
                .get("/api/v1/targets?plan=127/KH-UBND")
                .then()
                .statusCode(200);
    }

    @Test
    void the_list_filters_and_pages() {
        draft(planner("464"), vinhLinh());
        draft(planner("464"), plan("001", null, "464"));

        reporter("464").get("/api/v1/plans?number=127/KH-UBND").then().body("items.code", contains("000"));
        reporter("464").get("/api/v1/plans?state=ISSUED").then().body("items", empty());
        String next = reporter("464")
                .get("/api/v1/plans?limit=1")
                .then()
                .body("items.code", contains("000"))
                .extract()
                .path("next");
        reporter("464").get("/api/v1/plans?limit=1&after=" + next).then().body("items.code", contains("001"));
        reporter("464").get("/api/v1/plans?after=x").then().statusCode(400).body("code", is("BAD_CURSOR"));
    }

    @Test
    void only_a_planner_of_the_area_drafts() {
        draft(reporter("464"), vinhLinh()).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        draft(planner("62"), vinhLinh()).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        draft(planner("19363"), vinhLinh()).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        draft(Callers.nobody(), vinhLinh()).statusCode(401);
    }

    @Test
    void code_and_paper_are_unique() {
        draft(planner("464"), vinhLinh()).statusCode(201);

        draft(planner("464"), plan("000", "9/KH-UBND", "464")).statusCode(409).body("code", is("PLAN_EXISTS"));
        draft(planner("464"), plan("002", "127/KH-UBND", "464")).statusCode(409).body("code", is("NUMBER_TAKEN"));
    }

    @Test
    void all_faults_of_form_and_sense_come_together() {
        var wrong = vinhLinh()
                .replace("\"code\": \"000\"", "\"kod\": \"000\"")
                .replace("\"464\"", "\"99999\"")
                .replace("\"periodTo\": 2025", "\"periodTo\": 2022");

        draft(planner("VN"), wrong)
                .body("errors.code", hasItems("UNKNOWN_FIELD", "REQUIRED", "NO_SUCH_UNIT", "PERIOD_REVERSED"))
                .body("errors.pointer", hasItems("/kod", "/code", "/unit", "/periodTo"));
    }

    @Test
    void the_same_key_gives_the_first_answer_again() {
        var first = draft(planner("464").header("Idempotency-Key", "k1"), vinhLinh())
                .statusCode(201);

        draft(planner("464").header("Idempotency-Key", "k1"), vinhLinh())
                .statusCode(201)
                .body("id", is((String) first.extract().path("id")));
        planner("464")
                .header("Idempotency-Key", "k1")
                .contentType(JSON)
                .body(plan("001", null, "464"))
                .post("/api/v1/plans")
                .then()
                .statusCode(422)
                .body("code", is("IDEMPOTENCY_KEY_REUSED"));
    }
}
