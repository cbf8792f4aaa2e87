package vn.baophu.targets.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Language;
import vn.baophu.targets.dossier.Dossier;

/** A province's annex of ten thousand figures, three years of one measure: how much is told. */
class LargeAnnexTest {
    private static final int COMMUNES = 3333;

    @Test
    void a_large_sum_is_told_with_its_first_hundred_cells() {
        var totals = Finding.in(annex(2)).stream()
                .filter(finding -> finding.rule() == Rule.TOTAL_IS_SUM_OF_ROWS)
                .toList();

        assertThat(totals).hasSize(3).allSatisfy(finding -> {
            var view = FindingView.of(finding, Language.VI);
            assertThat(view.cells()).hasSize(100);
            assertThat(view.moreCells()).isEqualTo(COMMUNES + 1 - 100);
        });
    }

    @Test
    void numbers_that_grow_alike_raise_no_finding() {
        assertThat(Finding.in(annex(1))).isEmpty();
    }

    /** Each commune has another start and grows by two percent and some people; the total may be off. */
    private static Dossier annex(int off) {
        var paper = new PaperUnderCheck();
        for (var year = 0; year < 3; year++) {
            paper.of("BHXH_TN", 2023 + year);
            var sum = off - 1;
            for (var commune = 1; commune <= COMMUNES; commune++) {
                var people = (1000 + commune * 7) * (100 + 2 * year) / 100 + year;
                paper.row(commune, people, 2 * (1000 + commune * 7), null);
                sum += people;
            }
            paper.total(sum, null, null);
        }
        return paper.dossier();
    }
}
