package vn.baophu.targets.issuance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.issue;
import static vn.baophu.targets.Papers.issuer;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.step;
import static vn.baophu.targets.Papers.submit;
import static vn.baophu.targets.Papers.table;
import static vn.baophu.targets.Papers.take;
import static vn.baophu.targets.Papers.vinhLinh;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class SubmissionsResourceTest {
    private static final String ROW = "F1,464,BHYT,2024,5,POPULATION,10,50,true";

    @BeforeEach
    void a_draft() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh());
    }

    @Test
    void a_submitted_plan_takes_nothing_in_until_it_is_returned() {
        submit(planner("464"), "000", "\"0\"")
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("state", is("SUBMITTED"))
                .body("issuedAt", nullValue());
        take(planner("464"), "000", 1, table(ROW)).statusCode(409).body("code", is("ALREADY_SUBMITTED"));

        giveBack(issuer("464"), "\"1\"").statusCode(200).body("state", is("DRAFT"));
        take(planner("464"), "000", 1, table(ROW)).statusCode(201);
        issue("000");
        submit(planner("464"), "000", "*").statusCode(409).body("code", is("ALREADY_ISSUED"));
        giveBack(issuer("464"), "*").statusCode(409).body("code", is("ALREADY_ISSUED"));
    }

    @Test
    void the_history_says_who_did_what_and_why() {
        submit(planner("464"), "000", "*");
        giveBack(issuer("464"), "*");
        submit(planner("464"), "000", "*");
        issue(issuer("464"), "000", "*");

        var history = reporter("464").get("/api/v1/plans/000/history").then().statusCode(200);
        history.body("items.step", contains("DRAFTED", "SUBMITTED", "RETURNED", "SUBMITTED", "ISSUED"))
                .body("items.by", contains("planner-464", "planner-464", "issuer-464", "planner-464", "issuer-464"))
                .body("items[2].reason", is("Cộng chưa khớp"))
                .body("items[4].day", is("2023-07-31"));
        String next = reporter("464")
                .get("/api/v1/plans/000/history?limit=4")
                .then()
                .extract()
                .path("next");
        reporter("464").get("/api/v1/plans/000/history?after=" + next).then().body("items.step", contains("ISSUED"));
        reporter("62").get("/api/v1/plans/000/history").then().statusCode(403);
        reporter("464")
                .get("/api/v1/plans/000/history?after=x")
                .then()
                .statusCode(400)
                .body("code", is("BAD_CURSOR"));
    }

    @Test
    void planners_submit_and_issuers_return_in_their_own_area_and_what_they_have_seen() {
        submit(issuer("464"), "000", "*").statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        submit(planner("62"), "000", "*").statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        submit(planner("464"), "000", null).statusCode(428).body("code", is("IF_MATCH_REQUIRED"));
        submit(planner("464"), "000", "\"7\"").statusCode(412).body("code", is("STALE_VERSION"));
        submit(planner("464"), "none", "*").statusCode(404).body("code", is("NO_SUCH_PLAN"));

        giveBack(issuer("464"), "*").statusCode(409).body("code", is("NOT_SUBMITTED"));
        giveBack(planner("464"), "*").statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        giveBack(issuer("62"), "*").statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        step(issuer("464"), "000", "return", "*", "{}").statusCode(400).body("code", is("REQUIRED"));
    }

    private static ValidatableResponse giveBack(RequestSpecification caller, String ifMatch) {
        return step(caller, "000", "return", ifMatch, "{\"reason\": \"Cộng chưa khớp\"}");
    }
}
