package vn.baophu.targets.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.targets.finding.Rule.JUMPS_FAR_FROM_SIBLINGS;

import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Language;

class JumpsTest {
    private final PaperUnderCheck paper = new PaperUnderCheck();

    private int commune;

    @Test
    void no_row_jumps_far_beyond_its_siblings() {
        ordinary();
        assertThat(paper.findings(JUMPS_FAR_FROM_SIBLINGS)).isEmpty();

        people(15, 25);
        assertThat(paper.findings(JUMPS_FAR_FROM_SIBLINGS)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(FindingView.of(finding, Language.VI).sentence())
                    .isEqualTo(
                            "Unit 8, BHXH_TN 2024: lên 25 từ 15 của năm 2023, tức tăng 66,7%, trong khi các dòng khác"
                                    + " thường tăng 2,0%.");
        });
    }

    @Test
    void a_little_more_than_siblings_that_all_grow_alike_is_no_jump() {
        ordinary();
        people(1000, 1070);

        assertThat(paper.findings(JUMPS_FAR_FROM_SIBLINGS)).isEmpty();
    }

    @Test
    void much_among_siblings_that_differ_widely_is_no_jump() {
        people(100, 110).people(100, 120).people(100, 130).people(100, 140);
        people(100, 150).people(100, 160).people(100, 170).people(100, 220);

        assertThat(paper.findings(JUMPS_FAR_FROM_SIBLINGS)).isEmpty();
    }

    private void ordinary() {
        people(100, 102).people(200, 204).people(300, 306).people(400, 408);
        people(500, 510).people(600, 613).people(700, 714);
    }

    private JumpsTest people(int... years) {
        commune++;
        for (var at = 0; at < years.length; at++) {
            paper.of("BHXH_TN", 2023 + at).row(commune, years[at], null, null);
        }
        return this;
    }
}
