package vn.baophu.targets.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.targets.finding.Rule.CHILDREN_SUM_TO_PLAN_ABOVE;
import static vn.baophu.targets.finding.Rule.NOT_BELOW_FLOOR;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Language;
import vn.baophu.targets.target.FigureKind;

class RulesFromAboveTest {
    private final PaperUnderCheck paper = new PaperUnderCheck();

    @Test
    void the_units_below_sum_to_what_the_province_set() {
        paper.above(60, null, null).row(1, 20, null, null).row(2, 40, null, null);
        assertThat(paper.findings()).isEmpty();
    }

    @Test
    void one_person_less_is_told_and_one_more_is_worth_knowing() {
        assertThat(divided(20, 39)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(FindingView.of(finding, Language.VI).sentence())
                    .isEqualTo("Unit 464, BHXH_TN 2024: cộng các đơn vị được 59, cấp trên giao 60.");
        });
        assertThat(divided(20, 41)).extracting(Finding::severity).containsExactly(Severity.INFO);
        assertThat(divided(20, null)).as("empty is not zero").isEmpty();
    }

    @Test
    void an_amendment_prints_only_the_rows_it_changes() {
        paper.amendment().above(60, null, null).row(1, 20, null, null);

        assertThat(paper.findings(CHILDREN_SUM_TO_PLAN_ABOVE)).isEmpty();
    }

    @Test
    void other_years_and_indicators_are_set_apart() {
        paper.of("BHYT", 2024).above(60, null, null).of("BHXH_TN", 2023).above(60, null, null);
        paper.of("BHXH_TN", 2024).row(1, 20, null, null);

        assertThat(paper.findings(CHILDREN_SUM_TO_PLAN_ABOVE)).isEmpty();
    }

    @Test
    void no_target_lies_below_what_the_plan_above_sets() {
        assertThat(new PaperUnderCheck()
                        .above(60, null, null)
                        .total(60, null, null)
                        .findings(NOT_BELOW_FLOOR))
                .isEmpty();
        assertThat(new PaperUnderCheck()
                        .above(60, null, null)
                        .total(59, null, null)
                        .findings(NOT_BELOW_FLOOR))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void a_floor_that_the_paper_cites_itself_binds_too_but_only_its_own_measure() {
        paper.as(FigureKind.FLOOR)
                .row(1, null, null, "95,0")
                .as(FigureKind.TARGET)
                .row(1, null, null, "95,04");
        assertThat(paper.findings(NOT_BELOW_FLOOR)).isEmpty();

        paper.as(FigureKind.FLOOR)
                .row(2, null, null, "95")
                .as(FigureKind.TARGET)
                .row(2, null, null, "94,4");
        assertThat(paper.findings(NOT_BELOW_FLOOR)).hasSize(1);

        paper.of("BHYT", 2024).as(FigureKind.FLOOR).row(1, null, null, "95");
        paper.as(FigureKind.TARGET).against("PUPILS").row(1, null, null, "90");
        assertThat(paper.findings(NOT_BELOW_FLOOR)).hasSize(1);
    }

    private static List<Finding> divided(Integer one, Integer other) {
        return new PaperUnderCheck()
                .above(60, null, null)
                .row(1, one, null, null)
                .row(2, other, null, null)
                .findings(CHILDREN_SUM_TO_PLAN_ABOVE);
    }
}
