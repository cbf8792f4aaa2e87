package vn.baophu.targets.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.targets.finding.Rule.BODY_INDICATORS_HAVE_ROWS;
import static vn.baophu.targets.finding.Rule.ONE_PRECISION;
import static vn.baophu.targets.finding.Rule.TOTALS_CAN_BE_CHECKED;

import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Language;

class TablesAndBodyTest {
    private final PaperUnderCheck paper = new PaperUnderCheck();

    @Test
    void what_the_body_sets_for_all_is_divided_by_an_annex() {
        paper.of("BHXH", 2025).row(1, null, null, "20").body().total(null, null, "30");
        assertThat(paper.findings(BODY_INDICATORS_HAVE_ROWS)).isEmpty();

        paper.of("BHXH_TN", 2025).total(null, null, "1,2");
        assertThat(paper.findings(BODY_INDICATORS_HAVE_ROWS)).hasSize(1);
    }

    @Test
    void a_whole_is_divided_by_its_parts_and_pupils_are_nobody_s_row() {
        paper.of("BHXH_BB", 2025).row(1, 1, null, null).of("BHXH_TN", 2025).row(1, 1, null, null);
        paper.body().of("BHXH", 2025).total(2, null, null);
        paper.of("BHYT_HS", 2025).against("PUPILS").total(null, null, "100");

        assertThat(paper.findings(BODY_INDICATORS_HAVE_ROWS)).isEmpty();
    }

    @Test
    void the_total_of_rates_alone_can_not_be_checked() {
        paper.row(1, null, null, "20.10").row(2, null, null, "30.20").total(null, null, "25.00");
        assertThat(paper.findings()).extracting(Finding::rule).containsExactly(TOTALS_CAN_BE_CHECKED);

        paper.of("BHXH_TN", 2025).row(1, 10, null, null);
        assertThat(paper.findings(TOTALS_CAN_BE_CHECKED)).isEmpty();
    }

    @Test
    void one_table_prints_rates_with_one_precision() {
        paper.row(1, null, null, "95,85").row(2, null, null, "100,0").body().total(null, null, "96");
        assertThat(paper.findings(ONE_PRECISION)).as("a hundred is a hundred").isEmpty();

        paper.annex(1).total(null, null, "96,0");
        assertThat(paper.findings(ONE_PRECISION)).singleElement().satisfies(finding -> assertThat(
                        FindingView.of(finding, Language.EN).sentence())
                .isEqualTo("Annex 1: rates are printed with different numbers of decimals: 1, 2."));
    }
}
