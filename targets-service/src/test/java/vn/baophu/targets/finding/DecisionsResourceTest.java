package vn.baophu.targets.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.issuer;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.table;
import static vn.baophu.targets.Papers.take;
import static vn.baophu.targets.Papers.vinhLinh;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;
import vn.baophu.targets.Papers;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class DecisionsResourceTest {
    private static final String FINDINGS = "/api/v1/plans/000/findings";
    private String finding;

    @BeforeEach
    void a_total_is_one_short() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh()).statusCode(201);
        take(
                        planner("464"),
                        "000",
                        1,
                        table(
                                "1,19363,BHYT,2024,10,POPULATION,20,50,",
                                "2,19366,BHYT,2024,20,POPULATION,40,50,",
                                "T,464,BHYT,2024,29,POPULATION,60,50,true"))
                .statusCode(201)
                .body("findings.key", contains(notNullValue(), notNullValue()));
        finding = reporter("464").get(FINDINGS + "?rule=TOTAL_IS_SUM_OF_ROWS").path("items[0].key");
    }

    @Test
    void a_decision_is_kept_with_who_when_and_why_and_shown_in_the_finding() {
        decide(planner("464"), finding, "TO_BE_AMENDED", "Cộng thiếu 01 người")
                .statusCode(201)
                .body("decision", is("TO_BE_AMENDED"))
                .body("by", notNullValue())
                .body("at", notNullValue());
        Papers.issue("000");
        decide(issuer("464"), finding, "KEPT_AS_PRINTED", "Giữ nguyên bản đã ký")
                .statusCode(201);

        reporter("464")
                .get(FINDINGS)
                .then()
                .body("items.find { it.key == '" + finding + "' }.decision.decision", is("KEPT_AS_PRINTED"))
                .body("items.find { it.key != '" + finding + "' }.decision", nullValue());
        reporter("464")
                .get(FINDINGS + "/{key}/decisions", finding)
                .then()
                .body("items.decision", contains("TO_BE_AMENDED", "KEPT_AS_PRINTED"))
                .body("items.reason", contains("Cộng thiếu 01 người", "Giữ nguyên bản đã ký"));
    }

    @Test
    void findings_are_asked_by_rule_and_by_severity() {
        reporter("464").get(FINDINGS + "?severity=ERROR").then().body("items.key", contains(finding));
        reporter("464").get(FINDINGS + "?severity=INFO").then().body("items", empty());
        reporter("464")
                .get(FINDINGS)
                .then()
                .body("items.rule", containsInAnyOrder("TOTAL_IS_SUM_OF_ROWS", "RATE_FITS_COUNTS"));
    }

    @Test
    void nobody_decides_about_what_was_not_found() {
        decide(planner("464"), UUID.randomUUID().toString(), "ACCEPTED", "Không có")
                .statusCode(404)
                .body("code", is("NO_SUCH_FINDING"));
    }

    @Test
    void a_decision_says_what_and_why() {
        planner("464")
                .contentType(ContentType.JSON)
                .body("{\"reason\": \" \"}")
                .post(FINDINGS + "/{key}/decisions", finding)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/decision", "/reason"));
    }

    @Test
    void only_planners_and_issuers_of_the_plan_s_unit_decide() {
        decide(reporter("464"), finding, "ACCEPTED", "Tôi thấy ổn")
                .statusCode(403)
                .body("code", is("FORBIDDEN_ROLE"));
        decide(planner("19363"), finding, "ACCEPTED", "Tôi thấy ổn")
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
        decide(planner("62"), finding, "ACCEPTED", "Tôi thấy ổn").statusCode(403);
        reporter("62").get(FINDINGS + "/{key}/decisions", finding).then().statusCode(403);

        reporter("464").get(FINDINGS + "/{key}/decisions", finding).then().body("items", hasSize(0));
    }

    @Test
    void the_key_stays_the_same_however_often_it_is_looked_for() {
        String again = reporter("464").get(FINDINGS + "?severity=ERROR").path("items[0].key");

        assertThat(again).isEqualTo(finding);
    }

    private static ValidatableResponse decide(
            RequestSpecification caller, String finding, String decision, String reason) {
        return caller.contentType(ContentType.JSON)
                .body("{\"decision\": \"%s\", \"reason\": \"%s\"}".formatted(decision, reason))
                .post(FINDINGS + "/{key}/decisions", finding)
                .then();
    }
}
