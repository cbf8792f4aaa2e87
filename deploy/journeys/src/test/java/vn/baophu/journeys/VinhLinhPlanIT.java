package vn.baophu.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.journeys.stack.Person;
import vn.baophu.journeys.stack.Stack;
import vn.baophu.journeys.stack.StackForJourneys;

/** What plan 127/KH-UBND means once it is read in. */
@ExtendWith(StackForJourneys.class)
class VinhLinhPlanIT {
    private Person planner;

    @BeforeEach
    void meet(Stack stack) {
        planner = stack.person("planner-vinh-linh");
    }

    @Test
    void it_has_four_annexes_of_eighteen_communes_and_the_district_in_three_years() {
        var annexes = planner.readsAll("/plans/000/annexes").stream()
                .filter(annex -> annex.get("source").asText().equals("ANNEX"))
                .toList();

        assertThat(annexes).hasSize(4).allSatisfy(annex -> {
            assertThat(annex.get("rows").asInt()).isEqualTo(19 * 3);
            var figures = planner.readsAll(
                    "/plans/000/targets?annex=" + annex.get("id").asText());
            assertThat(figures).hasSize(57);
            assertThat(figures.stream()
                            .map(each -> each.at("/unit/code").asText())
                            .distinct())
                    .hasSize(19);
            assertThat(figures.stream().map(each -> each.get("year").asInt()).distinct())
                    .containsExactlyInAnyOrder(2023, 2024, 2025);
        });
    }

    @Test
    void the_district_insures_85941_of_89149_people_in_2024() {
        target("BHYT")
                .body("items[0].unit.code", is("464"))
                .body("items[0].unit.name", is("Huyện Vĩnh Linh"))
                .body("items[0].participants", is(85941))
                .body("items[0].denominator.kind", is("POPULATION"))
                .body("items[0].denominator.count", is(89149))
                .body("items[0].percent", is(new BigDecimal("96.40")))
                .body("items[0].printedPercent", is("96,40"))
                .body("items[0].comparator", is("EQUAL"))
                .body("items[0].plan.number", is("127/KH-UBND"))
                .body("items[0].source", is("ANNEX"));
    }

    @Test
    void annex_and_text_differ_on_voluntary_insurance_and_both_are_kept() {
        target("BHXH_TN")
                .body("items[0].participants", is(6885))
                .body("items[0].denominator.count", is(52565))
                .body("items[0].percent", is(new BigDecimal("13.10")))
                .body("items[0].printedPercent", is("13,10"))
                .body("items[0].alsoPrinted.find { it.source == 'BODY' }.printedPercent", is("13,01"));

        planner.asks()
                .queryParam("limit", 500)
                .get("/plans/000/findings")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.rule == 'BODY_AGREES_WITH_ANNEX' }.cells.flatten().code.unique()",
                        org.hamcrest.Matchers.hasItems("000-B-BHXH_TN-2024", "000-A2-T-2024"));
    }

    @Test
    void every_commune_owes_its_reports_but_none_that_fell_due_before_the_plan_was_signed() {
        dueOf("000-R01", "2024-S1", "2024-07-09", "2024-07-09T17:00:00Z");
        dueOf("000-R02", "2024", "2025-01-09", "2025-01-09T17:00:00Z");
        dueOf("000-R03", "2024", "2024-12-14", "2024-12-14T17:00:00Z");
        asksFor("000-R01", "BHYT");
        asksFor("000-R02", "BHYT");
        asksFor("000-R03", "BHXH_BB", "BHXH_TN", "BHTN", "BHYT");
        obligations("000-R01", "2023-S1").body("items", hasSize(0));
        obligations("000-R03", "2023").body("items", hasSize(18));
    }

    private void dueOf(String regime, String period, String lastDay, String firstMomentTooLate) {
        obligations(regime, period)
                .body("items", hasSize(18))
                .body("items.dueOn", everyItem(is(lastDay)))
                .body("items.dueAt", everyItem(is(firstMomentTooLate)));
    }

    private void asksFor(String regime, String... indicators) {
        planner.asks()
                .get("/regimes/{code}", regime)
                .then()
                .statusCode(200)
                .body("indicators", is(List.of(indicators)));
    }

    private ValidatableResponse obligations(String regime, String period) {
        return planner.asks()
                .queryParam("regime", regime)
                .queryParam("period", period)
                .get("/obligations")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse target(String indicator) {
        return planner.asks()
                .queryParam("plan", "127/KH-UBND")
                .queryParam("unit", "464")
                .queryParam("indicator", indicator)
                .queryParam("year", "2024")
                .get("/targets")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }
}
