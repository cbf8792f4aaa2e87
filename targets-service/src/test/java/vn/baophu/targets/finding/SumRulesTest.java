package vn.baophu.targets.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.targets.finding.Rule.TOTAL_IS_SUM_OF_ROWS;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.baophu.targets.dossier.Cell;
import vn.baophu.targets.target.Comparator;

class SumRulesTest {
    private final PaperUnderCheck paper = new PaperUnderCheck();

    @Test
    void a_total_is_the_sum_of_its_rows() {
        paper.row(1, 3000, null, null).row(2, 2146, null, null).total(5146, null, null);

        assertThat(paper.findings()).isEmpty();
    }

    @Test
    void a_total_that_is_one_short_is_told_with_all_cells_that_were_added() {
        paper.row(1, 3000, null, null).row(2, 2146, null, null).total(5145, null, null);

        assertThat(paper.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(TOTAL_IS_SUM_OF_ROWS);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.deviation().difference()).isEqualTo(new BigDecimal("-1"));
            assertThat(finding.deviation().cells())
                    .containsExactly(
                            new Cell("F3", "participants"),
                            new Cell("F1", "participants"),
                            new Cell("F2", "participants"));
        });
    }

    @Test
    void denominators_have_a_total_too() {
        paper.row(1, null, 10, null).row(2, null, 20, null).total(null, 31, null);

        assertThat(paper.findings(TOTAL_IS_SUM_OF_ROWS)).hasSize(1);
    }

    @Test
    void an_empty_cell_is_not_zero_so_its_total_is_not_checked() {
        paper.row(1, 3000, null, null).row(2, null, null, "5,0").total(5145, null, null);

        assertThat(paper.findings(TOTAL_IS_SUM_OF_ROWS)).isEmpty();
    }

    @Test
    void a_total_sums_its_own_table_only() {
        paper.row(1, 3000, null, null).total(3000, null, null).annex(2).row(2, 5, null, null);

        assertThat(paper.findings(TOTAL_IS_SUM_OF_ROWS)).isEmpty();
    }

    @Test
    void communes_under_their_districts_are_not_counted_twice() {
        paper.district(1, 30, null, null)
                .row(2, 10, null, null)
                .row(3, 20, null, null)
                .district(4, 30, null, null)
                .row(5, 30, null, null)
                .total(60, null, null);

        assertThat(paper.findings(TOTAL_IS_SUM_OF_ROWS)).isEmpty();
    }

    @Test
    void those_inside_a_commune_are_not_counted_beside_it() {
        paper.row(1, 30, null, null)
                .agent(1, "Nguyễn Thị A", 10)
                .agent(1, "Trần Văn B", 20)
                .row(2, 5, null, null)
                .total(35, null, null);

        assertThat(paper.findings(TOTAL_IS_SUM_OF_ROWS)).isEmpty();
    }

    @Test
    void of_several_totals_in_one_column_the_greatest_stands_for_the_table() {
        paper.row(1, 10, null, null)
                .row(2, 20, null, null)
                .total(10, null, null)
                .total(30, null, null);

        assertThat(paper.findings(TOTAL_IS_SUM_OF_ROWS)).isEmpty();
    }

    @Test
    void a_total_about_which_the_paper_says_about_is_only_worth_knowing() {
        paper.row(1, 10, null, null)
                .row(2, 20, null, null)
                .said(Comparator.ABOUT)
                .total(31, null, null);

        assertThat(paper.findings(TOTAL_IS_SUM_OF_ROWS))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }
}
