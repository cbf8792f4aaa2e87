package vn.baophu.targets.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.issue;
import static vn.baophu.targets.Papers.plan;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.vinhLinh;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.StatementCount;
import vn.baophu.targets.Demo;

/** A plan among the other papers: what it rests on, replaces and carries out. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class PlanPapersTest {
    @BeforeEach
    void units() {
        Demo.unitsAreKnown();
    }

    @Test
    void legal_bases_come_back_in_the_order_of_the_paper() {
        draft(planner("464"), with(vinhLinh(), """
                        "legalBases": [
                          {"citation": "Quyết định số 2767/QĐ-UBND", "number": "2767/QĐ-UBND", "date": "2022-10-28"},
                          {"citation": "Luật Tổ chức chính quyền địa phương"}]""")).statusCode(201);

        reporter("464")
                .get("/api/v1/plans/000")
                .then()
                .body("legalBases.number", contains("2767/QĐ-UBND", null))
                .body("legalBases.date", contains("2022-10-28", null))
                .body("legalBases[1].citation", is("Luật Tổ chức chính quyền địa phương"));
        draft(planner("464"), with(plan("001", "1/KH", "464"), "\"legalBases\": [{\"number\": \"1\"}]"))
                .statusCode(400)
                .body("errors.pointer", contains("/legalBases/0/citation"));
    }

    @Test
    void a_resolution_is_a_paper_too_and_a_paper_may_name_its_first_day() {
        draft(planner("464"), with(vinhLinh().replace("\"PLAN\"", "\"RESOLUTION\""), "\"inForceFrom\": \"2023-09-01\""))
                .body("kind", is("RESOLUTION"))
                .body("inForceFrom", is("2023-09-01"))
                .body("inForceTo", nullValue());
    }

    @Test
    void a_plan_names_the_plan_above_it_and_the_one_it_replaces() {
        draft(planner("45"), plan("above", null, "45"));
        draft(planner("464"), vinhLinh());
        issue("000");

        draft(planner("45"), with(plan("new", "9/KH", "464"), """
                        "parentPlan": "above", "replacesPlan": "127/KH-UBND\"""")).statusCode(201);
        reporter("464")
                .get("/api/v1/plans/new")
                .then()
                .body("parentPlan.code", is("above"))
                .body("replacesPlan.number", is("127/KH-UBND"));
    }

    @Test
    void links_that_can_not_be_are_named_together() {
        draft(planner("464"), vinhLinh());

        draft(planner("464"), with(plan("new", "9/KH", "464"), """
                        "parentPlan": "none", "replacesPlan": "000\""""))
                .body("errors.pointer", hasItems("/parentPlan", "/replacesPlan"))
                .body("errors.code", hasItems("NO_SUCH_PLAN", "NOT_ISSUED"));
        issue("000");
        draft(planner("464"), with(plan("new", "9/KH", "464"), """
                        "inForceFrom": "2023-07-30", "replacesPlan": "000\""""))
                .statusCode(422)
                .body("code", is("IN_FORCE_TOO_EARLY"));
    }

    @Test
    void a_paper_without_a_number_is_known_by_issuer_kind_date_and_title() {
        var unnumbered = plan("000", null, "464");
        draft(planner("464"), unnumbered).statusCode(201);

        draft(planner("464"), unnumbered.replace("\"code\": \"000\"", "\"code\": \"001\""))
                .statusCode(409)
                .body("code", is("PAPER_TAKEN"));
    }

    @Test
    void a_list_costs_the_same_however_many_plans_have_links_and_bases() {
        draft(planner("464"), vinhLinh());
        issue("000");
        draft(planner("464"), with(plan("a", null, "464"), "\"replacesPlan\": \"000\""));
        var few = StatementCount.of(() -> reporter("464").get("/api/v1/plans"));
        draft(planner("464"), with(plan("b", null, "464"), "\"replacesPlan\": \"000\""));
        draft(planner("464"), with(plan("c", null, "464"), "\"parentPlan\": \"b\""));

        assertThat(StatementCount.of(() -> reporter("464").get("/api/v1/plans")))
                .isEqualTo(few);
    }

    private static String with(String plan, String more) {
        return plan.substring(0, plan.lastIndexOf('}')) + ", " + more + "}";
    }
}
