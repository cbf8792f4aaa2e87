package vn.baophu.targets.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.targets.finding.Rule.PARTS_MAKE_WHOLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Language;
import vn.baophu.targets.dossier.Cell;
import vn.baophu.targets.target.Comparator;

class PartsMakeWholeTest {
    private final PaperUnderCheck paper = new PaperUnderCheck();

    @Test
    void compulsory_and_voluntary_members_are_all_members() {
        whole(12_970, null).parts(6085, 6885, null, null);
        assertThat(paper.findings(PARTS_MAKE_WHOLE)).isEmpty();

        assertThat(new PartsMakeWholeTest().whole(12_971, null).parts(6085, 6885, null, null))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void rates_add_up_within_the_rounding_of_their_last_digits() {
        assertThat(new PartsMakeWholeTest().whole(null, "24,67").parts(null, null, "11,58", "13,10"))
                .as("three roundings can make 0.015")
                .isEmpty();
        assertThat(new PartsMakeWholeTest().whole(null, "24,68").parts(null, null, "11,58", "13,01"))
                .singleElement()
                .satisfies(finding -> assertThat(
                                FindingView.of(finding, Language.VI).sentence())
                        .isEqualTo("Unit 464, BHXH 2024: in 24,68%, nhưng cộng các phần BHXH_BB + BHXH_TN được"
                                + " 24,59%."));
    }

    @Test
    void a_part_that_is_not_printed_leaves_it_open() {
        paper.body()
                .of("BHXH", 2025)
                .total(null, null, "30")
                .of("BHXH_TN", 2025)
                .total(null, null, "1,2");

        assertThat(paper.findings(PARTS_MAKE_WHOLE)).isEmpty();
    }

    @Test
    void rates_against_other_denominators_do_not_add_up() {
        paper.of("BHXH", 2024).total(null, null, "24,68");
        paper.of("BHXH_BB", 2024).against("PERSONS_SUBJECT").total(null, null, "98");
        paper.of("BHXH_TN", 2024).against("LABOUR_FORCE").total(null, null, "13,10");

        assertThat(paper.findings(PARTS_MAKE_WHOLE)).isEmpty();
    }

    @Test
    void the_parts_are_looked_for_in_the_same_table_first() {
        paper.annex(1).of("BHXH_TN", 2024).total(null, null, "13,10");
        paper.body();
        whole(null, "24,68");

        assertThat(parts(null, null, "11,58", "13,01")).singleElement().satisfies(finding -> assertThat(
                        finding.deviation().cells())
                .contains(new Cell("F4", "printedPercent"))
                .doesNotContain(new Cell("F1", "printedPercent")));
    }

    @Test
    void at_least_leaves_room() {
        paper.of("BHXH", 2024).total(100, null, null);
        paper.said(Comparator.AT_LEAST);

        assertThat(parts(50, 49, null, null)).extracting(Finding::severity).containsExactly(Severity.INFO);
    }

    private PartsMakeWholeTest whole(Integer people, String rate) {
        paper.of("BHXH", 2024).total(people, null, rate);
        return this;
    }

    private List<Finding> parts(Integer compulsory, Integer voluntary, String rate, String voluntaryRate) {
        return paper.of("BHXH_BB", 2024)
                .total(compulsory, null, rate)
                .of("BHXH_TN", 2024)
                .total(voluntary, null, voluntaryRate)
                .findings(PARTS_MAKE_WHOLE);
    }
}
