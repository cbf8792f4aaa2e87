package vn.baophu.targets.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.targets.finding.Rule.RATE_FITS_COUNTS;
import static vn.baophu.targets.finding.Rule.RATE_FITS_DENOMINATOR_ELSEWHERE;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Language;

class RateRulesTest {
    private final PaperUnderCheck paper = new PaperUnderCheck();

    @Test
    void a_printed_rate_is_that_of_its_counts_at_the_printed_precision() {
        assertThat(paper.row(1, 1499, 7800, "19,2").row(2, 1499, 7800, "19,22").findings(RATE_FITS_COUNTS))
                .isEmpty();
        assertThat(paper.row(3, 1499, 7800, "19,3").findings(RATE_FITS_COUNTS))
                .singleElement()
                .satisfies(finding -> assertThat(finding.deviation().expected()).isEqualTo(new BigDecimal("19.2")));
    }

    @Test
    void the_sentence_says_what_the_rate_would_fit() {
        assertThat(sentence("10,6", 275, 2607))
                .isEqualTo("Unit 1, BHXH_TN 2024: tỷ lệ in 10,6%, tính từ số người được 10,5% (đúng nếu luôn làm tròn"
                        + " lên).");
        assertThat(sentence("7,6", 265, 3463)).endsWith("được 7,7% (đúng nếu cắt bỏ phần lẻ).");
        assertThat(sentence("7,0", 265, 3463)).endsWith("tính từ số người được 7,7%.");
    }

    private static String sentence(String rate, int people, int denominator) {
        var findings = new PaperUnderCheck().row(1, people, denominator, rate).findings(RATE_FITS_COUNTS);
        return FindingView.of(findings.get(0), Language.VI).sentence();
    }

    @Test
    void a_rate_beside_people_only_is_measured_with_the_denominator_of_the_annex() {
        paper.of("BHXH_BB", 2024).total(6085, 52_565, "11,58").body();

        assertThat(paper.of("BHXH", 2024).total(12_970, null, "24,68").findings(RATE_FITS_DENOMINATOR_ELSEWHERE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.deviation().expected()).isEqualTo(new BigDecimal("24.67"));
                    assertThat(FindingView.of(finding, Language.EN).sentence())
                            .contains("24.68%", "52,565 printed in Annex 1", "24.67%");
                });
    }

    @Test
    void other_years_kinds_and_denominators_measure_nothing_here() {
        paper.of("BHXH_BB", 2023).total(6085, 52_057, "11,69");
        paper.of("BHYT", 2024).against("POPULATION").total(85_941, 89_149, "96,40");
        paper.body().of("BHXH", 2024).against("LABOUR_FORCE").total(12_970, null, "24,68");

        assertThat(paper.findings(RATE_FITS_DENOMINATOR_ELSEWHERE)).isEmpty();
    }

    @Test
    void two_denominators_elsewhere_leave_it_open_which_is_meant() {
        paper.of("BHXH_BB", 2024)
                .total(6085, 52_565, "11,58")
                .annex(2)
                .of("BHTN", 2024)
                .total(1, 52_000, null);
        paper.body().of("BHXH", 2024).total(12_970, null, "24,68");

        assertThat(paper.findings(RATE_FITS_DENOMINATOR_ELSEWHERE)).isEmpty();
    }

    @Test
    void what_the_annex_prints_itself_is_compared_with_the_annex_only() {
        paper.total(6885, 52_565, "13,10").body().total(6885, null, "13,01");

        assertThat(paper.findings(RATE_FITS_DENOMINATOR_ELSEWHERE)).isEmpty();
        assertThat(paper.findings(Rule.BODY_AGREES_WITH_ANNEX)).hasSize(1);
    }
}
