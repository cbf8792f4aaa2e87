package vn.baophu.targets.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.issue;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
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
import vn.baophu.contracts.TargetAssigned;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.WaitingEvents;
import vn.baophu.targets.Demo;

/** Vĩnh Linh's plan of 31/07/2023, and papers that change its figures for two communes. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class AmendmentsResourceTest {
    @BeforeEach
    void an_issued_plan() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh());
        take(
                planner("464"),
                "000",
                1,
                table(
                        "HX,19363,BHYT,2024,12750,POPULATION,13290,\"95,94\",false",
                        "BQ,19366,BHYT,2024,4000,POPULATION,4200,\"95,24\",false"));
        issue("000");
    }

    @Test
    void an_amendment_is_drafted_as_a_paper_of_its_own() {
        amend(planner("464"), "000", "000-SD1", "2024-07-01")
                .statusCode(201)
                .header("Location", startsWith("/api/v1/plans/0"))
                .body("amends.code", is("000"))
                .body("kind", is("PLAN"))
                .body("issuer", is("UBND 464"))
                .body("unit.code", is("464"))
                .body("periodTo", is(2025))
                .body("state", is("DRAFT"))
                .body("inForceFrom", is("2024-07-01"));
        reporter("464").get("/api/v1/plans?amends=000").then().body("items.code", contains("000-SD1"));
    }

    @Test
    void from_its_first_day_on_its_figures_hold_and_all_others_stay() {
        issued("000-SD1", "2024-07-01", "HX1,19363,BHYT,2024,12800,POPULATION,13290,\"96,31\",false");

        assertThat(participants("19363", "2024-06-30")).containsExactly(12750);
        assertThat(participants("19363", "2024-07-01")).containsExactly(12800);
        assertThat(participants("19366", "2024-07-01")).containsExactly(4000);
        assertThat(participants("19363", "2023-07-30")).isEmpty();
        reporter("464")
                .get("/api/v1/plans/000/targets?unit=19363")
                .then()
                .body("items[0].participants", is(12750))
                .body("items[0].inForceTo", is("2024-06-30"));
        reporter("464").get("/api/v1/plans/000").then().body("state", is("AMENDED"));
        reporter("464")
                .get("/api/v1/plans/000/history")
                .then()
                .body("items.step", hasItems("ISSUED", "AMENDED"))
                .body("items.otherPlan", hasItems("000-SD1"));
    }

    @Test
    void the_others_hear_when_a_version_ends_and_of_the_new_one_and_of_nothing_else() {
        var before = WaitingEvents.of(TargetAssigned.class);
        issued("000-SD1", "2024-07-01", "HX1,19363,BHYT,2024,12800,POPULATION,13290,\"96,31\",false");

        var said = WaitingEvents.of(TargetAssigned.class).subList(before.size(), before.size() + 2);
        assertThat(WaitingEvents.of(TargetAssigned.class)).hasSize(before.size() + 2);
        assertThat(said).extracting(TargetAssigned::participants).containsExactly(12750L, 12800L);
        assertThat(said.get(0).revision()).isEqualTo(2);
        assertThat(said.get(0).inForceFrom()).isEqualTo("2023-07-31");
        assertThat(said.get(0).inForceTo()).isEqualTo("2024-06-30");
        assertThat(said.get(1).inForceFrom()).isEqualTo("2024-07-01");
        assertThat(said.get(1).inForceTo()).isNull();
    }

    @Test
    void the_order_of_issuance_does_not_matter_only_the_days_do() {
        issued("000-SD2", "2024-10-01", "HX2,19363,BHYT,2024,12900,POPULATION,13290,\"97,07\",false");
        issued("000-SD1", "2024-07-01", "HX1,19363,BHYT,2024,12800,POPULATION,13290,\"96,31\",false");

        assertThat(participants("19363", "2024-06-30")).containsExactly(12750);
        assertThat(participants("19363", "2024-09-30")).containsExactly(12800);
        assertThat(participants("19363", "2024-10-01")).containsExactly(12900);
        assertThat(WaitingEvents.of(TargetAssigned.class))
                .filteredOn(said -> said.participants() == 12800)
                .extracting(TargetAssigned::inForceTo)
                .containsExactly(LocalDate.of(2024, 9, 30));
    }

    @Test
    void an_amendment_may_itself_be_amended_and_a_figure_without_denominator_speaks_of_the_same() {
        issued("000-SD1", "2024-07-01", "HX1,19363,BHYT,2024,12800,POPULATION,13290,\"96,31\",false");
        amend(planner("464"), "000-SD1", "000-SD2", "2024-10-01");
        take(planner("464"), "000-SD2", 1, table("HX2,19363,BHYT,2024,12900,,,,false"));
        issue("000-SD2");

        assertThat(participants("19363", "2024-09-30")).containsExactly(12800);
        assertThat(participants("19363", "2024-10-01")).containsExactly(12900);
        reporter("464").get("/api/v1/plans/000-SD1").then().body("state", is("AMENDED"));
    }

    @Test
    void an_empty_cell_of_an_amendment_sets_nothing() {
        issued("000-SD1", "2024-07-01", "HX1,19363,BHYT,2024,,,,,false");

        assertThat(participants("19363", "2024-07-01")).containsExactly(12750);
        reporter("464")
                .get("/api/v1/targets?plan=000-SD1&asOf=2024-07-01")
                .then()
                .body("items", empty());
    }

    @Test
    void only_a_planner_of_the_area_amends_and_only_a_plan_that_stands() {
        amend(reporter("464"), "000", "x", "2024-07-01").statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        amend(planner("62"), "000", "x", "2024-07-01").statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        amend(planner("464"), "none", "x", "2024-07-01").statusCode(404).body("code", is("NO_SUCH_PLAN"));
        amend(planner("464"), "000", "000", "2023-07-30")
                .body("errors.code", hasItems("PLAN_EXISTS", "IN_FORCE_TOO_EARLY"));
        amend(planner("464"), "000", "000-SD1", "2024-07-01").statusCode(201);
        amend(planner("464"), "000-SD1", "x", "2024-07-01").statusCode(409).body("code", is("NOT_ISSUED"));
    }

    private static void issued(String code, String from, String row) {
        amend(planner("464"), "000", code, from).statusCode(201);
        take(planner("464"), code, 1, table(row)).statusCode(201);
        issue(code);
    }

    private static ValidatableResponse amend(RequestSpecification caller, String plan, String code, String from) {
        return caller.contentType(ContentType.JSON)
                .body("{\"code\": \"%s\", \"title\": \"Điều chỉnh %s\", \"inForceFrom\": \"%s\"}"
                        .formatted(code, code, from))
                .post("/api/v1/plans/{plan}/amendments", plan)
                .then();
    }

    private static List<Integer> participants(String unit, String day) {
        return reporter("464")
                .get("/api/v1/targets?plan=000&indicator=BHYT&year=2024&unit=" + unit + "&asOf=" + day)
                .then()
                .statusCode(200)
                .extract()
                .path("items.participants");
    }
}
