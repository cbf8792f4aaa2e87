package vn.baophu.targets.clause;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.issuer;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.submit;
import static vn.baophu.targets.Papers.take;
import static vn.baophu.targets.Papers.vinhLinh;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;
import vn.baophu.targets.Papers;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class ClausesResourceTest {
    private static final String AIM = "{\"code\": \"I.1\", \"text\": \"Mục tiêu chung\", \"ordinal\": 1}";
    private static final String TARGETS =
            "{\"code\": \"II.2.1\", \"heading\": \"Chỉ tiêu\", \"text\": \"Đến năm 2025 đạt 97%\", \"ordinal\": 2}";

    @BeforeEach
    void a_draft() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh());
    }

    @Test
    void clauses_come_back_in_the_order_of_the_paper_with_their_text() {
        layIn(planner("464"), TARGETS, AIM).statusCode(201).body("created", is(2));

        reporter("19363").get("/api/v1/plans/000/clauses").then().statusCode(403);
        Papers.issue("000");
        reporter("19363")
                .get("/api/v1/plans/000/clauses")
                .then()
                .body("items.code", contains("I.1", "II.2.1"))
                .body("items[1].text", is("Đến năm 2025 đạt 97%"));
        reporter("464")
                .get("/api/v1/plans/000/clauses/II.2.1")
                .then()
                .header("ETag", is("\"0\""))
                .body("heading", is("Chỉ tiêu"));
        reporter("464")
                .get("/api/v1/plans/000/clauses/IX")
                .then()
                .statusCode(404)
                .body("code", is("NO_SUCH_CLAUSE"));
        reporter("62").get("/api/v1/plans/000/clauses").then().statusCode(403);
    }

    @Test
    void the_same_clause_again_changes_nothing_and_another_text_is_refused() {
        layIn(planner("464"), AIM);

        layIn(planner("464"), AIM, TARGETS).body("created", is(1)).body("unchanged", is(1));
        layIn(planner("464"), AIM.replace("chung", "khác"), TARGETS, TARGETS)
                .body("errors.code", hasItems("CLAUSE_EXISTS", "CLAUSE_TWICE"))
                .body("errors.pointer", hasItems("/clauses/0/code", "/clauses/2/code"));
    }

    @Test
    void faults_of_form_and_sense_come_together() {
        layIn(planner("464"), AIM);

        layIn(planner("464"), AIM.replace("chung", "khác"), "{\"code\": \"III\", \"ordinal\": 0}")
                .body("errors.code", hasItems("CLAUSE_EXISTS", "REQUIRED", "OUT_OF_RANGE"));
    }

    @Test
    void a_figure_names_a_clause_of_its_plan() {
        layIn(planner("464"), TARGETS);
        var table = "code,unit,indicator,year,printedPercent,clause\nB1,464,BHYT,2025,97,%s\n";

        take(planner("464").queryParam("source", "BODY"), "000", table.formatted("II.9"))
                .statusCode(422)
                .body("code", is("UNKNOWN_CLAUSE"))
                .body("errors[0].row", is(2))
                .body("errors[0].column", is("clause"));
        take(planner("464").queryParam("source", "BODY"), "000", table.formatted("II.2.1"))
                .statusCode(201);
    }

    @Test
    void only_a_planner_of_the_area_lays_clauses_in_and_only_into_a_draft() {
        layIn(issuer("464"), AIM).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        layIn(planner("62"), AIM).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        submit("000");
        layIn(planner("464"), AIM).statusCode(409).body("code", is("ALREADY_SUBMITTED"));
    }

    private static ValidatableResponse layIn(RequestSpecification caller, String... clauses) {
        return caller.contentType(ContentType.JSON)
                .body("{\"clauses\": [" + String.join(", ", clauses) + "]}")
                .post("/api/v1/plans/000/clauses")
                .then();
    }
}
