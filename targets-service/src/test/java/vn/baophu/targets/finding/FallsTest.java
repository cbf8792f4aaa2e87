package vn.baophu.targets.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.targets.finding.Rule.FALLS_WHERE_OTHERS_RISE;

import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Language;

class FallsTest {
    private final PaperUnderCheck paper = new PaperUnderCheck();

    private int commune;

    @Test
    void no_row_falls_where_the_others_rise() {
        people(100, 103).people(200, 206).people(300, 309).people(50, 51);
        assertThat(paper.findings()).isEmpty();

        people(80, 79);
        assertThat(paper.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(FALLS_WHERE_OTHERS_RISE);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(FindingView.of(finding, Language.VI).sentence())
                    .isEqualTo("Unit 5, BHXH_TN 2024: giảm còn 79 từ 80 của năm 2023, trong khi 4 trên 5 dòng tăng.");
        });
    }

    @Test
    void where_many_fall_falling_is_what_the_paper_wants() {
        people(100, 103)
                .people(200, 206)
                .people(300, 309)
                .people(50, 51)
                .people(80, 79)
                .people(80, 79);

        assertThat(paper.findings(FALLS_WHERE_OTHERS_RISE)).isEmpty();
    }

    @Test
    void a_rate_falls_only_as_far_as_print_shows_it() {
        rates("95,11", "96,2").rates("95,20", "95,9").rates("99,49", "99,6").rates("95,24", "95,2");
        assertThat(paper.findings(FALLS_WHERE_OTHERS_RISE)).isEmpty();

        rates("96,11", "95,5");
        assertThat(paper.findings(FALLS_WHERE_OTHERS_RISE)).hasSize(1);
    }

    private FallsTest people(int... years) {
        commune++;
        for (var at = 0; at < years.length; at++) {
            paper.of("BHXH_TN", 2023 + at).row(commune, years[at], null, null);
        }
        return this;
    }

    private FallsTest rates(String... years) {
        commune++;
        for (var at = 0; at < years.length; at++) {
            paper.of("BHXH_TN", 2023 + at).row(commune, null, null, years[at]);
        }
        return this;
    }
}
