package vn.baophu.targets.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.targets.finding.Rule.CELLS_FILLED;
import static vn.baophu.targets.finding.Rule.ROWS_COMPLETE;
import static vn.baophu.targets.finding.Rule.UNIT_ONCE_PER_TABLE;

import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Language;

class RowsAndCellsTest {
    private final PaperUnderCheck paper = new PaperUnderCheck();

    @Test
    void a_unit_stands_once_in_a_table_and_twice_is_told_once() {
        paper.row(1, 10, null, null).row(2, 20, null, null).of("BHXH_TN", 2025).row(1, 11, null, null);
        assertThat(paper.findings(UNIT_ONCE_PER_TABLE)).isEmpty();

        paper.row(1, 11, null, null).of("BHXH_TN", 2024).row(1, 10, null, null);
        assertThat(paper.findings(UNIT_ONCE_PER_TABLE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void sentences_may_repeat_themselves() {
        paper.body().total(null, null, "100").total(null, null, "100");

        assertThat(paper.findings()).isEmpty();
    }

    @Test
    void a_cell_that_most_rows_fill_is_not_left_empty() {
        paper.row(1, 10, null, null).row(2, 20, null, null);
        assertThat(paper.findings(CELLS_FILLED)).isEmpty();

        paper.row(3, null, null, "5,0");
        assertThat(paper.findings(CELLS_FILLED)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.deviation().cells()).hasSize(1);
        });
    }

    @Test
    void a_group_whose_people_are_counted_against_nothing_has_no_rate_to_print() {
        paper.row(1, 10, 100, "10,0")
                .row(2, 20, 100, "20,0")
                .row(3, 30, 100, "30,0")
                .group(464, "Dự phòng", 5, null);
        assertThat(paper.findings(CELLS_FILLED)).isEmpty();

        paper.group(464, "Người cao tuổi", 5, 50);
        assertThat(paper.findings(CELLS_FILLED)).hasSize(1);
    }

    @Test
    void a_row_without_any_number_may_be_a_heading() {
        paper.bodyTable().said(null).total(null, null, null).of("BHXH_TN", 2025).total(null, null, null);

        assertThat(paper.findings(CELLS_FILLED)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(FindingView.of(finding, Language.VI).sentence())
                    .isEqualTo("Unit 464, BHXH_TN: Bảng 1 trong phần lời để trống 2 ô của dòng này.");
        });
    }

    @Test
    void a_unit_with_a_row_in_one_annex_has_one_in_the_others() {
        communes(1, 1, 2, 3, 4).communes(2, 1, 2, 3, 4);
        assertThat(paper.findings(ROWS_COMPLETE)).isEmpty();

        communes(3, 1, 2, 4);
        assertThat(paper.findings(ROWS_COMPLETE)).singleElement().satisfies(finding -> assertThat(
                        FindingView.of(finding, Language.VI).sentence())
                .isEqualTo("Unit 3: không có dòng trong Phụ lục 3, cột BHXH_TN 2024."));
    }

    @Test
    void a_table_made_for_some_units_misses_nobody() {
        communes(1, 1, 2, 3, 4).communes(2, 1, 2);

        assertThat(paper.findings(ROWS_COMPLETE)).isEmpty();
    }

    private RowsAndCellsTest communes(int annex, int... codes) {
        paper.annex(annex);
        for (var code : codes) {
            paper.row(code, 10 + code, null, null);
        }
        return this;
    }
}
