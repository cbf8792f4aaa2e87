package vn.baophu.targets.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.targets.finding.Rule.BODY_AGREES_WITH_ANNEX;
import static vn.baophu.targets.finding.Rule.ONE_DENOMINATOR;
import static vn.baophu.targets.finding.Rule.REPEATED_FIGURES_AGREE;

import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Language;
import vn.baophu.targets.dossier.Cell;
import vn.baophu.targets.target.Comparator;

class AgreementRulesTest {
    private final PaperUnderCheck paper = new PaperUnderCheck();

    @Test
    void body_and_annex_say_the_same() {
        paper.total(6885, 52_565, "13,10").body().total(6885, null, "13,10");
        assertThat(paper.findings()).isEmpty();

        assertThat(paper.total(6885, null, "13,01").findings(BODY_AGREES_WITH_ANNEX))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.deviation().cells())
                            .containsExactly(new Cell("F3", "printedPercent"), new Cell("F1", "printedPercent"));
                    assertThat(FindingView.of(finding, Language.VI).sentence())
                            .isEqualTo("Unit 464, BHXH_TN 2024: phần lời in 13,01%, phụ lục in 13,10%.");
                });
    }

    @Test
    void the_coarser_of_two_printed_rates_says_how_far_they_can_be_compared() {
        paper.total(null, null, "30.00").body().total(null, null, "30");
        assertThat(paper.findings()).isEmpty();

        assertThat(paper.total(null, null, "30,1").findings(BODY_AGREES_WITH_ANNEX))
                .hasSize(1);
    }

    @Test
    void where_the_body_says_about_a_difference_is_only_worth_knowing() {
        paper.total(null, null, "24.33").body().said(Comparator.ABOUT).total(null, null, "25");

        assertThat(paper.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(FindingView.of(finding, Language.VI).sentence())
                    .isEqualTo("Unit 464, BHXH_TN 2024: phần lời in 25%, phụ lục in 24,33%.");
        });
    }

    @Test
    void rates_of_two_denominators_may_differ() {
        paper.total(null, null, "24.33").body().against("PERSONS_SUBJECT").total(null, null, "100");

        assertThat(paper.findings(BODY_AGREES_WITH_ANNEX)).isEmpty();
    }

    @Test
    void two_annexes_and_two_sentences_repeat_each_other_alike() {
        paper.row(1, 10, null, null).annex(2).row(1, 10, null, null);
        paper.of("BHYT", 2024).body().total(null, null, "100").total(null, null, "100");
        assertThat(paper.findings(REPEATED_FIGURES_AGREE)).isEmpty();

        paper.annex(3).of("BHXH_TN", 2024).row(1, 11, null, null);
        paper.body().of("BHYT", 2024).total(null, null, "99");
        assertThat(paper.findings(REPEATED_FIGURES_AGREE)).hasSize(2);
    }

    @Test
    void a_denominator_is_the_same_in_all_annexes() {
        labourForce(1, "BHXH_BB", 10, 20, 30);
        labourForce(2, "BHTN", 10, 20, 30);
        assertThat(paper.findings(ONE_DENOMINATOR)).isEmpty();

        labourForce(3, "BHXH_TN", 10, 20, 31);
        assertThat(paper.findings(ONE_DENOMINATOR)).singleElement().satisfies(finding -> assertThat(
                        FindingView.of(finding, Language.VI).sentence())
                .isEqualTo("Unit 3, BHXH_TN 2024: mẫu số ở Phụ lục 3 là 31, ở Phụ lục 1 là 30."));
    }

    @Test
    void a_denominator_that_differs_everywhere_is_another_one() {
        labourForce(1, "BHXH_BB", 10, 20, 30);
        labourForce(2, "BHTN", 8, 16, 25);

        assertThat(paper.findings(ONE_DENOMINATOR)).isEmpty();
    }

    private void labourForce(int annex, String indicator, int... counts) {
        paper.annex(annex).of(indicator, 2024);
        for (var at = 0; at < counts.length; at++) {
            paper.row(at + 1, null, counts[at], null);
        }
    }
}
