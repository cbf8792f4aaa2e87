package vn.baophu.targets.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.targets.finding.Rule.SUBSET_WITHIN_WHOLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Language;
import vn.baophu.targets.target.FigureKind;

class SubsetWithinWholeTest {
    private final PaperUnderCheck paper = new PaperUnderCheck();

    @Test
    void unemployment_insurance_has_no_more_members_than_compulsory_insurance() {
        assertThat(subset(411, 411, null, null)).isEmpty();
        assertThat(subset(411, 469, null, null)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(FindingView.of(finding, Language.EN).sentence())
                    .isEqualTo("Unit 1, BHTN 2024: 469 is printed, more than the 411 of BHXH_BB, which contains it.");
        });
    }

    @Test
    void rates_are_compared_where_people_are_not_printed_and_the_nearest_whole_counts() {
        assertThat(subset(null, null, "50,4", "50")).isEmpty();
        assertThat(subset(null, null, "50,4", "50,5")).hasSize(1);
        assertThat(subset(411, 410, "11,9", "13,6"))
                .as("the people fit; the rates are another rule's matter")
                .isEmpty();
    }

    @Test
    void a_rate_of_pupils_is_not_a_rate_of_people() {
        paper.of("BHYT", 2024).against("POPULATION").total(null, null, "95");
        paper.of("BHYT_HS", 2024).against("PUPILS").total(null, null, "100");

        assertThat(paper.findings(SUBSET_WITHIN_WHOLE)).isEmpty();
    }

    @Test
    void an_aspiration_may_exceed_the_target_of_its_whole() {
        paper.of("BHXH_BB", 2024).row(1, 411, null, null);
        paper.of("BHTN", 2024).as(FigureKind.ASPIRATION).row(1, 469, null, null);

        assertThat(paper.findings(SUBSET_WITHIN_WHOLE)).isEmpty();
    }

    private static List<Finding> subset(Integer whole, Integer subset, String wholeRate, String subsetRate) {
        return new PaperUnderCheck()
                .of("BHXH_BB", 2024)
                .row(1, whole, null, wholeRate)
                .annex(2)
                .of("BHTN", 2024)
                .row(1, subset, null, subsetRate)
                .findings(SUBSET_WITHIN_WHOLE);
    }

    private SubsetWithinWholeTest whole(Integer people, String rate) {
        paper.of("BHXH", 2024).total(people, null, rate);
        return this;
    }
}
