package vn.baophu.targets.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.targets.finding.Rule.CAPTION_NAMES_DATE;
import static vn.baophu.targets.finding.Rule.CAPTION_NAMES_NUMBER;

import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Language;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.dossier.Cell;

class CaptionRulesTest {
    private final PaperUnderCheck paper = new PaperUnderCheck().cover("127/KH-UBND", "2023-07-31", "Kế hoạch");

    @Test
    void a_caption_cites_the_paper_that_carries_it_whatever_the_blanks() {
        caption("(Ban hành kèm theo Kế hoạch số 127 /KH-UBND, ngày 31 tháng 7 năm 2023)");

        assertThat(paper.findings()).isEmpty();
    }

    @Test
    void a_caption_with_another_number_and_day_is_told_twice() {
        caption("(Ban hành kèm theo Kế hoạch số 1027/KH-UBND, ngày 21/7/2023)");

        assertThat(paper.findings())
                .extracting(Finding::rule)
                .containsExactly(CAPTION_NAMES_NUMBER, CAPTION_NAMES_DATE);
        assertThat(paper.findings(CAPTION_NAMES_DATE)).singleElement().satisfies(finding -> {
            assertThat(finding.deviation().cells()).containsExactly(new Cell(null, "caption", Source.ANNEX, 1));
            assertThat(FindingView.of(finding, Language.VI).sentence())
                    .isEqualTo("Phụ lục 1: dòng dẫn ghi ngày 21/07/2023, văn bản này ký ngày 31/07/2023.");
        });
    }

    @Test
    void a_caption_that_cites_nothing_says_nothing_wrong() {
        caption("(Kèm theo Kế hoạch này)");

        assertThat(paper.findings()).isEmpty();
    }

    @Test
    void a_paper_without_number_or_date_can_not_be_cited_wrongly() {
        var table = new PaperUnderCheck().annex(null, "(Kèm theo Kế hoạch số 1/KH-UBND ngày 1/1/2023)");

        assertThat(table.row(1, 10, null, null).findings()).isEmpty();
    }

    private void caption(String caption) {
        paper.annex(null, caption).row(1, 10, null, null);
    }
}
