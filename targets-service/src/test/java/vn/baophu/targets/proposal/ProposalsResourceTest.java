package vn.baophu.targets.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static vn.baophu.targets.Cycle.deliver;
import static vn.baophu.targets.Cycle.delivery;
import static vn.baophu.targets.Cycle.everybodyDelivers;
import static vn.baophu.targets.Cycle.numbers;
import static vn.baophu.targets.Cycle.officer;
import static vn.baophu.targets.Cycle.step;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Cycle;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class ProposalsResourceTest {
    private static final String REACH = """
            {"lines": [{"indicator": "BHXH", "reachPercent": 50},
                       {"indicator": "BHXH_TN", "reachPercent": 6.5, "denominatorKind": "LABOUR_FORCE", "denominator": 600000}]}""";

    private String cycle;

    @BeforeEach
    void a_cycle() {
        cycle = Cycle.opened();
    }

    @Test
    void potential_participants_are_those_who_have_to_or_may_and_do_not_yet() {
        everybodyDelivers(cycle, 100);

        // D02..D07 once, D08..D10 eleven times; five of the nine kinds move by +5 -2 (D02, D03, D05, D07; D09, D10 in
        // each district)
        step(officer("BP.005"), cycle, "potential", "{}")
                .statusCode(200)
                .body("state", is("COMPUTED"))
                .body("potential.indicator", contains("BHXH", "BHTN", "BHXH_TN"))
                .body("potential[0].participants", is(100))
                .body("potential[0].subject", is(39 * 100 + 26 * 3))
                .body("potential[0].potential", is(3_978 - 100))
                .body("potential[2].pool", is(27 * 100))
                .body("potential[2].base", is(100))
                .body("potential[2].potential", is(100))
                .body("potential[0].missing", empty())
                .body("steps[2].doneBy", is("officer-BP.005"));
    }

    @Test
    void a_missing_number_is_unknown_not_zero() {
        deliver(
                officer("BP.008").header("If-Match", "*"),
                cycle,
                delivery(cycle, "003-D03"),
                numbers(25_000, 300L, 450L, "BHXH", "BHTN"));

        step(officer("BP.005"), cycle, "potential", "{}")
                .statusCode(409)
                .body("code", is("HEAD_COUNTS_MISSING"))
                .body("errors.detail", hasItem(containsString("Cục Thống kê tỉnh (003-D13)")))
                .body("errors", hasSize(67));
        step(officer("BP.005"), cycle, "potential", "{\"withoutMissing\": true}")
                .statusCode(200)
                .body("potential[0].subject", is(24_850))
                .body("potential[0].participants", is((Object) null))
                .body("potential[0].potential", is((Object) null))
                .body("potential[2].pool", is((Object) null))
                .body("potential[0].missing", hasSize(39));
        step(officer("BP.005"), cycle, "proposal", "{\"lines\": []}")
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder("NOTHING_TO_COUNT_FROM", "NOTHING_TO_COUNT_FROM", "REACH_REQUIRED"));
    }

    @Test
    void a_number_that_changes_after_the_computing_opens_it_again() {
        everybodyDelivers(cycle, 100);
        step(officer("BP.005"), cycle, "potential", "{}").statusCode(200);

        deliver(
                        officer("BP.008").header("If-Match", "*"),
                        cycle,
                        delivery(cycle, "003-D03"),
                        numbers(7, 0L, 0L, "BHXH", "BHTN"))
                .statusCode(200);

        var now = Cycle.cycle(cycle);
        assertThat(now.getString("state")).isEqualTo("OPEN");
        assertThat(now.getList("potential")).isEmpty();
        assertThat(now.getString("steps[2].doneAt")).isNull();
        step(officer("BP.005"), cycle, "proposal", REACH).statusCode(409).body("code", is("NOT_COMPUTED"));
    }

    @Test
    void the_proposal_says_how_each_number_came_about_and_becomes_a_draft_plan() {
        everybodyDelivers(cycle, 1_000);
        step(officer("BP.005"), cycle, "potential", "{}");

        step(officer("BP.005"), cycle, "proposal", REACH)
                .statusCode(200)
                .body("state", is("PROPOSED"))
                .body("proposal.indicator", contains("BHXH", "BHTN", "BHXH_TN"))
                .body("proposal.participants", contains(1_000 + 38_078 / 2, 39_078, 65))
                .body(
                        "proposal[0].explanation",
                        is("1.000 người đang tham gia + 50% của 38.078 đối tượng tiềm năng = 20.039 người."))
                .body("proposal[2].explanation", is("6,5% của 1.000 người thuộc các nhóm có thể tham gia = 65 người."));
        deliver(
                        officer("BP.008").header("If-Match", "*"),
                        cycle,
                        delivery(cycle, "003-D03"),
                        numbers(7, 0L, 0L, "BHXH", "BHTN"))
                .statusCode(409)
                .body("code", is("ALREADY_PROPOSED"));

        step(planner("70"), cycle, "draft-plan", "{\"code\": \"BP-2025\", \"issuer\": \"UBND tỉnh Bình Phước\"}")
                .statusCode(201)
                .body("code", is("BP-2025"))
                .body("state", is("DRAFT"))
                .body("unit.code", is("70"))
                .body("periodFrom", is(2025));
        reporter("70")
                .get("/api/v1/plans/BP-2025/targets")
                .then()
                .body("items.code", contains("BP-2025-BHXH", "BP-2025-BHTN", "BP-2025-BHXH_TN"))
                .body("items.participants", contains(20_039, 39_078, 65))
                .body("items.year", contains(2025, 2025, 2025))
                .body("items[2].denominator.count", is(600_000));
        assertThat(Cycle.cycle(cycle).getString("draftPlan")).isNotNull();
        step(planner("70"), cycle, "draft-plan", "{\"code\": \"BP-2\", \"issuer\": \"UBND tỉnh\"}")
                .statusCode(409)
                .body("code", is("DRAFTED_ALREADY"));
    }

    @Test
    void a_draft_that_is_refused_leaves_the_proposal_as_it_was() {
        step(planner("70"), cycle, "draft-plan", "{\"code\": \"BP-2025\", \"issuer\": \"UBND tỉnh\"}")
                .statusCode(409)
                .body("code", is("NOT_PROPOSED"));
        everybodyDelivers(cycle, 10);
        step(planner("70"), cycle, "potential", "{}").statusCode(200);
        step(planner("70"), cycle, "proposal", REACH).statusCode(200);

        step(planner("70"), cycle, "draft-plan", "{\"code\": \"003\", \"issuer\": \"UBND tỉnh\"}")
                .statusCode(409)
                .body("code", is("PLAN_EXISTS"));
        step(planner("70"), cycle, "draft-plan", "{\"colour\": 1}")
                .body("errors.code", containsInAnyOrder("REQUIRED", "REQUIRED", "UNKNOWN_FIELD"));
        assertThat(Cycle.cycle(cycle).getString("state")).isEqualTo("PROPOSED");
    }

    @Test
    void only_the_owner_or_a_planner_of_the_area_computes_and_proposes() {
        for (var path : new String[] {"potential", "proposal"}) {
            var body = path.equals("potential") ? "{}" : REACH;
            step(officer("BP.008"), cycle, path, body).statusCode(403).body("code", is("NOT_YOUR_STEP"));
            step(planner("692"), cycle, path, body).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
            step(reporter("70"), cycle, path, body).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        }
        var draft = "{\"code\": \"BP-2025\", \"issuer\": \"UBND tỉnh\"}";
        step(officer("BP.005"), cycle, "draft-plan", draft).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        step(planner("464"), cycle, "draft-plan", draft).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
    }

    @Test
    void all_faults_of_a_proposal_come_together() {
        everybodyDelivers(cycle, 10);
        step(officer("BP.005"), cycle, "potential", "{}").body("steps[2].doneAt", notNullValue());
        var wrong = """
                {"lines": [{"indicator": "BHXH", "reachPercent": 101}, {"indicator": "BHXH", "participants": 5},
                           {"indicator": "BHYT", "participants": 5}, {"indicator": "BHTN", "denominatorKind": "MOONS"}]}""";

        step(officer("BP.005"), cycle, "proposal", wrong)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "OUT_OF_RANGE",
                                "PROPOSAL_TWICE",
                                "NOT_POTENTIAL",
                                "NO_SUCH_DENOMINATOR",
                                "REACH_REQUIRED"));
    }
}
