package vn.baophu.targets.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.issue;
import static vn.baophu.targets.Papers.issuer;
import static vn.baophu.targets.Papers.plan;
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
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.contracts.PlanIssued;
import vn.baophu.contracts.TargetAssigned;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.WaitingEvents;
import vn.baophu.targets.Demo;

/** Plans end by their issuer's word, or because another plan takes their place. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class EndOfPlansTest {
    @BeforeEach
    void an_issued_plan_with_an_amendment() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh());
        take(
                planner("464"),
                "000",
                1,
                table(
                        "HX,19363,BHYT,2024,12750,POPULATION,13290,,false",
                        "BQ,19366,BHYT,2024,40,POPULATION,42,,false"));
        issue("000");
        planner("464")
                .contentType(ContentType.JSON)
                .body("{\"code\": \"SD\", \"title\": \"Điều chỉnh\", \"inForceFrom\": \"2024-07-01\"}")
                .post("/api/v1/plans/000/amendments")
                .then()
                .statusCode(201);
        take(planner("464"), "SD", 1, table("HX1,19363,BHYT,2024,12800,POPULATION,13290,,false"));
        issue("SD");
    }

    @Test
    void an_expired_plan_holds_until_its_last_day_and_its_amendments_with_it() {
        expire(issuer("464"), "000", "2024-08-31", "*")
                .statusCode(200)
                .body("state", is("EXPIRED"))
                .body("inForceTo", is("2024-08-31"));

        assertThat(inForce("2024-06-30")).containsExactlyInAnyOrder(12750, 40);
        assertThat(inForce("2024-08-31")).containsExactlyInAnyOrder(12800, 40);
        assertThat(inForce("2024-09-01")).isEmpty();
        reporter("464").get("/api/v1/plans/SD").then().body("state", is("EXPIRED"));
        reporter("464").get("/api/v1/plans/SD/history").then().body("items.step", hasItems("EXPIRED"));
        assertThat(lastSaid(2)).extracting(TargetAssigned::inForceTo).containsOnly(LocalDate.of(2024, 8, 31));
        assertThat(saidToEnd()).containsExactly("000 2024-08-31", "SD 2024-08-31");
        assertThat(WaitingEvents.of(PlanIssued.class))
                .filteredOn(said -> said.code().equals("000"))
                .extracting(PlanIssued::revision)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void a_plan_that_replaces_another_ends_all_its_figures_also_those_it_does_not_set_itself() {
        draft(planner("464"), plan("new", "9/KH", "464").replace("}", """
                        , "inForceFrom": "2025-01-01", "replaces": "Kế hoạch 127", "replacesPlan": "000"}""")).statusCode(201);
        take(planner("464"), "new", 1, table("HXN,19363,BHYT,2024,13000,POPULATION,13290,,false"));
        issue("new");

        assertThat(inForce("2024-12-31")).containsExactlyInAnyOrder(12800, 40);
        assertThat(inForce("2025-01-01")).containsExactly(13000);
        reporter("464")
                .get("/api/v1/plans/000")
                .then()
                .body("state", is("REPLACED"))
                .body("replacedBy.code", is("new"))
                .body("inForceTo", is("2024-12-31"));
        reporter("464").get("/api/v1/plans/SD").then().body("state", is("REPLACED"));
        assertThat(saidToEnd()).containsExactly("000 2024-12-31", "SD 2024-12-31");
    }

    @Test
    void what_has_ended_is_neither_amended_nor_replaced_nor_ended_again() {
        planner("464")
                .contentType(ContentType.JSON)
                .body("{\"code\": \"SD2\", \"title\": \"Điều chỉnh 2\", \"inForceFrom\": \"2024-09-01\"}")
                .post("/api/v1/plans/000/amendments");
        expire(issuer("464"), "000", "2024-12-31", "*").statusCode(200);

        expire(issuer("464"), "000", "2024-12-31", "*").statusCode(409).body("code", is("PLAN_ENDED"));
        submit("SD2");
        issue(issuer("464"), "SD2", "*").statusCode(409).body("code", is("PLAN_ENDED"));
        draft(planner("464"), plan("new", "9/KH", "464").replace("}", ", \"replacesPlan\": \"000\"}"))
                .statusCode(409)
                .body("code", is("PLAN_ENDED"));
        reporter("464").get("/api/v1/plans/SD2").then().body("state", is("SUBMITTED"));
    }

    @Test
    void only_an_issuer_of_the_area_ends_a_plan_and_only_after_it_began() {
        expire(planner("464"), "000", "2024-12-31", "*").statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        expire(issuer("62"), "000", "2024-12-31", "*").statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        expire(issuer("464"), "000", "2024-12-31", null).statusCode(428).body("code", is("IF_MATCH_REQUIRED"));
        expire(issuer("464"), "000", "2023-07-30", "*").statusCode(422).body("code", is("LAST_DAY_TOO_EARLY"));
        expire(issuer("464"), "SD", "2024-12-31", "*").statusCode(409).body("code", is("ENDS_WITH_ITS_PLAN"));
        step(issuer("464"), "000", "expiry", "*", "{}").statusCode(400).body("code", is("REQUIRED"));
    }

    private static ValidatableResponse expire(
            RequestSpecification caller, String plan, String lastDay, String ifMatch) {
        return step(caller, plan, "expiry", ifMatch, "{\"lastDay\": \"" + lastDay + "\"}");
    }

    /** Code and last day of the plans that the others were told to have ended, in that order. */
    private static List<String> saidToEnd() {
        return WaitingEvents.of(PlanIssued.class).stream()
                .filter(said -> said.inForceTo() != null)
                .map(said -> said.code() + " " + said.inForceTo())
                .toList();
    }

    private static List<TargetAssigned> lastSaid(int count) {
        var said = WaitingEvents.of(TargetAssigned.class);
        return said.subList(said.size() - count, said.size());
    }

    private static List<Integer> inForce(String day) {
        return reporter("464")
                .get("/api/v1/targets?indicator=BHYT&year=2024&asOf=" + day)
                .then()
                .statusCode(200)
                .extract()
                .path("items.participants");
    }
}
