package vn.baophu.targets.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.targets.finding.Rule.SERIES_TWICE;

import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Language;

class SeriesTwiceTest {
    private final PaperUnderCheck paper = new PaperUnderCheck();

    private int commune;

    @Test
    void no_two_rows_print_the_same_series() {
        people(234, 239, 243).people(326, 332, 339).people(275, 280, 286).people(255, 260, 265);
        assertThat(paper.findings(SERIES_TWICE)).isEmpty();

        people(234, 239, 243);
        assertThat(paper.findings(SERIES_TWICE)).singleElement().satisfies(finding -> {
            assertThat(finding.deviation().cells()).hasSize(6);
            assertThat(FindingView.of(finding, Language.VI).sentence())
                    .isEqualTo("Unit 1, Unit 5, BHXH_TN: các dòng in cùng một dãy số 234 - 239 - 243.");
        });
    }

    @Test
    void a_hundred_percent_every_year_is_no_copy() {
        rates("100", "100", "100")
                .rates("100", "100", "100")
                .rates("95", "96", "97")
                .rates("90", "91", "92");

        assertThat(paper.findings(SERIES_TWICE)).isEmpty();
    }

    @Test
    void where_most_rows_have_a_double_numbers_are_round_by_nature() {
        people(10, 20, 30)
                .people(10, 20, 30)
                .people(20, 30, 40)
                .people(20, 30, 40)
                .people(1, 2, 4);

        assertThat(paper.findings(SERIES_TWICE)).isEmpty();
    }

    private SeriesTwiceTest people(int... years) {
        commune++;
        for (var at = 0; at < years.length; at++) {
            paper.of("BHXH_TN", 2023 + at).row(commune, years[at], null, null);
        }
        return this;
    }

    private SeriesTwiceTest rates(String... years) {
        commune++;
        for (var at = 0; at < years.length; at++) {
            paper.of("BHXH_TN", 2023 + at).row(commune, null, null, years[at]);
        }
        return this;
    }
}
