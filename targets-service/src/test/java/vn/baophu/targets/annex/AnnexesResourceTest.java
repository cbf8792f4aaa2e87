package vn.baophu.targets.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
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
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class AnnexesResourceTest {
    private static final String WRONG = table("F1,19363,BHYT,2024,500,POPULATION,1000,50,false");
    private static final String RIGHT = table("F1,19363,BHYT,2024,600,POPULATION,1000,60,false");
    private static final String PHASES = """
            {"by": "QUARTER", "start": 400, "phases": [
              {"period": "2024-Q1", "participants": 425}, {"period": "2024-Q2", "participants": 450},
              {"period": "2024-Q3", "participants": 475}, {"period": "2024-Q4", "participants": 500}]}""";

    private final EntityManager entities;
    private String annex;

    AnnexesResourceTest(EntityManager entities) {
        this.entities = entities;
    }

    @BeforeEach
    void a_draft_with_a_wrong_table_and_another_one() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh());
        annex = take(planner("464"), "000", 1, WRONG).statusCode(201).extract().path("id");
        take(planner("464"), "000", 2, table("F2,464,BHYT,2025,70,POPULATION,100,70,true"))
                .statusCode(201);
    }

    @Test
    void of_a_returned_plan_a_wrong_table_is_taken_out_and_the_corrected_one_taken_in() {
        submit("000");
        step(issuer("464"), "000", "return", "*", "{\"reason\": \"Số sai\"}").statusCode(200);
        take(planner("464"), "000", 1, RIGHT).statusCode(409).body("code", is("ANNEX_EXISTS"));
        reporter("464").get(address()).then().header("ETag", is("\"0\""));

        takeOut(planner("464"), "\"0\"").statusCode(204);

        reporter("464").get(address()).then().statusCode(404).body("code", is("NO_SUCH_ANNEX"));
        figuresAre("F2");
        take(planner("464"), "000", 1, RIGHT).statusCode(201);
        figuresAre("F2", "F1");
        takeOut(planner("464"), "*").statusCode(404).body("code", is("NO_SUCH_ANNEX"));
    }

    @Test
    void its_going_is_kept_and_an_issuer_can_not_overlook_it() {
        reporter("464").get("/api/v1/plans/000").then().header("ETag", is("\"2\""));

        takeOut(planner("464"), "\"0\"").statusCode(204);

        reporter("464").get("/api/v1/plans/000").then().header("ETag", is("\"3\""));
        assertThat(entities.createNativeQuery(
                                "select who from audit where entity = 'Annex' and what = 'DELETE' and entity_id = :id")
                        .setParameter("id", annex)
                        .getSingleResult())
                .isEqualTo("planner-464");
    }

    @Test
    void phases_given_to_its_figures_go_with_it() {
        String figure = reporter("464")
                .get("/api/v1/plans/000/targets")
                .then()
                .extract()
                .path("items[0].id");
        planner("464")
                .contentType(ContentType.JSON)
                .body(PHASES)
                .put("/api/v1/targets/{id}/phasing", figure)
                .then()
                .statusCode(200);

        takeOut(planner("464"), "\"0\"").statusCode(204);

        assertThat(entities.createNativeQuery("select count(*) from phase").getSingleResult())
                .isEqualTo(0L);
    }

    @Test
    void only_a_planner_of_the_area_takes_out_what_they_have_seen() {
        takeOut(issuer("464"), "*").statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        takeOut(planner("62"), "*").statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        takeOut(planner("19363"), "*").statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        takeOut(planner("464"), null).statusCode(428).body("code", is("IF_MATCH_REQUIRED"));
        takeOut(planner("464"), "\"7\"").statusCode(412).body("code", is("STALE_VERSION"));
        annex = new UUID(0, 0).toString();
        takeOut(planner("464"), "*").statusCode(404).body("code", is("NO_SUCH_ANNEX"));
        figuresAre("F1", "F2");
    }

    @Test
    void nothing_is_taken_out_of_what_was_submitted_or_issued() {
        submit("000");
        takeOut(planner("464"), "\"0\"").statusCode(409).body("code", is("ALREADY_SUBMITTED"));
        issue(issuer("464"), "000", "*").statusCode(200);
        takeOut(planner("464"), "\"0\"").statusCode(409).body("code", is("ALREADY_ISSUED"));
        figuresAre("F1", "F2");
    }

    private static void figuresAre(String... codes) {
        reporter("464").get("/api/v1/plans/000/targets").then().body("items.code", contains(codes));
    }

    private String address() {
        return "/api/v1/plans/000/annexes/" + annex;
    }

    private ValidatableResponse takeOut(RequestSpecification caller, String ifMatch) {
        var request = ifMatch == null ? caller : caller.header("If-Match", ifMatch);
        return request.delete(address()).then();
    }
}
