package vn.baophu.targets.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.targets.PaperFigures.commune;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Language;
import vn.baophu.targets.PaperFigures;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.target.Target;

class RulebookTest {
    private final PaperFigures annex = PaperFigures.in(Source.ANNEX);
    private final PaperFigures body = PaperFigures.in(Source.BODY);

    @Test
    void a_total_is_the_sum_of_its_rows() {
        var rows =
                List.of(annex.row("1", commune(1), 3000L, null, null), annex.row("2", commune(2), 2146L, null, null));

        assertThat(found(rows, annex.total("T", 5146L, null, null))).isEmpty();
        assertThat(found(rows, annex.total("T", 5145L, null, null)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(Rule.TOTAL_IS_SUM_OF_ROWS);
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.deviation().difference()).isEqualTo(new BigDecimal("-1"));
                    assertThat(finding.deviation().cells())
                            .containsExactly(
                                    new Cell("T", "participants"),
                                    new Cell("1", "participants"),
                                    new Cell("2", "participants"));
                });
    }

    @Test
    void an_empty_cell_is_not_zero_so_its_total_is_not_checked() {
        var rows =
                List.of(annex.row("1", commune(1), 3000L, null, null), annex.row("2", commune(2), null, null, "5,0"));

        assertThat(found(rows, annex.total("T", 5145L, null, null))).isEmpty();
    }

    @Test
    void a_total_sums_its_own_table_only() {
        var elsewhere = PaperFigures.in(Source.ANNEX, 2).row("2", commune(2), 5L, null, null);
        var rows = List.of(annex.row("1", commune(1), 3000L, null, null), elsewhere);

        assertThat(found(rows, annex.total("T", 3000L, null, null))).isEmpty();
    }

    @Test
    void a_printed_rate_is_that_of_its_counts_at_the_printed_precision() {
        assertThat(found(annex.row("1", commune(1), 1499L, 7800L, "19,2"))).isEmpty();
        assertThat(found(annex.row("1", commune(1), 1499L, 7800L, "19,22"))).isEmpty();
        assertThat(found(annex.row("1", commune(1), 1499L, 7800L, "19,3")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(Rule.RATE_FITS_COUNTS);
                    assertThat(finding.deviation().expected()).isEqualTo(new BigDecimal("19.2"));
                });
    }

    @Test
    void body_and_annex_say_the_same() {
        var inAnnex = annex.total("A", 6885L, 52_565L, "13,10");

        assertThat(found(inAnnex, body.total("B", 6885L, null, "13,01")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(Rule.BODY_AGREES_WITH_ANNEX);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.deviation().cells())
                            .containsExactly(new Cell("B", "printedPercent"), new Cell("A", "printedPercent"));
                    assertThat(FindingView.of(finding, Language.VI).sentence())
                            .isEqualTo("Unit 464, BHXH_TN 2024: phần lời in 13,01, phụ lục in 13,10.");
                });
    }

    @Test
    void the_coarser_of_two_printed_rates_says_how_far_they_can_be_compared() {
        var inAnnex = annex.total("A", null, null, "30.00");

        assertThat(found(inAnnex, body.total("B", null, null, "30"))).isEmpty();
        assertThat(found(inAnnex, body.total("B", null, null, "30,1"))).hasSize(1);
    }

    @Test
    void where_the_body_says_about_a_difference_is_only_worth_knowing() {
        assertThat(found(annex.total("A", null, null, "24.33"), body.about("B", "25")))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    private static List<Finding> found(List<Target> rows, Target total) {
        return Finding.in(java.util.stream.Stream.concat(rows.stream(), java.util.stream.Stream.of(total))
                .toList());
    }

    private static List<Finding> found(Target... printed) {
        return Finding.in(List.of(printed));
    }
}
