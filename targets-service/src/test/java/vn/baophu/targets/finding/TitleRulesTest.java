package vn.baophu.targets.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.targets.finding.Rule.COLUMNS_IN_ORDER_OF_TITLE;
import static vn.baophu.targets.finding.Rule.NAMED_INDICATORS_HAVE_FIGURES;
import static vn.baophu.targets.finding.Rule.TITLE_NAMES_INDICATORS;

import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Language;

class TitleRulesTest {
    private final PaperUnderCheck paper = new PaperUnderCheck().cover("127/KH-UBND", "2023-07-31", "Kế hoạch");

    @Test
    void a_title_names_the_indicators_of_its_columns() {
        paper.annex("CHỈ TIÊU PHÁT TRIỂN NGƯỜI THAM GIA BHXH TỰ NGUYỆN TỪ NĂM 2023-2025", null)
                .row(1, 10, null, null);
        assertThat(paper.findings()).isEmpty();
    }

    @Test
    void a_title_that_names_the_whole_does_not_stand_for_one_part() {
        paper.annex("CHỈ TIÊU PHÁT TRIỂN NGƯỜI THAM GIA BHXH NĂM 2023-2025", null)
                .of("BHXH_BB", 2024)
                .row(1, 10, null, null);
        assertThat(paper.findings(TITLE_NAMES_INDICATORS)).singleElement().satisfies(finding -> assertThat(
                        FindingView.of(finding, Language.EN).sentence())
                .isEqualTo("Annex 1: the title names BHXH, but figures in it are of BHXH_BB."));

        paper.of("BHXH_TN", 2024).row(1, 10, null, null);
        assertThat(paper.findings(TITLE_NAMES_INDICATORS))
                .as("all parts together are the whole")
                .isEmpty();
    }

    @Test
    void columns_stand_in_the_order_of_the_title() {
        var title = "TỶ LỆ BAO PHỦ BẢO HIỂM XÃ HỘI, BẢO HIỂM THẤT NGHIỆP, BẢO HIỂM Y TẾ";
        assertThat(columns(title, "BHXH", "BHTN", "BHYT").findings()).isEmpty();
        assertThat(columns(title, "BHXH", "BHYT", "BHTN").findings(COLUMNS_IN_ORDER_OF_TITLE))
                .singleElement()
                .satisfies(finding -> assertThat(
                                FindingView.of(finding, Language.VI).sentence())
                        .isEqualTo("Phụ lục 1: các cột xếp theo thứ tự BHXH, BHYT, BHTN, tên bảng ghi theo thứ tự BHXH,"
                                + " BHTN, BHYT."));
    }

    @Test
    void what_the_title_of_the_paper_names_has_a_figure() {
        paper.cover("72/KH-UBND", "2024-04-03", "Chỉ tiêu BHYT, BHXH bắt buộc, BHXH tự nguyện năm 2024");
        paper.body().of("BHXH", 2024).total(10, null, null).of("BHYT", 2024).total(10, null, null);

        assertThat(paper.findings(NAMED_INDICATORS_HAVE_FIGURES))
                .extracting(finding -> finding.deviation().words().get(0))
                .containsExactly("BHXH_BB", "BHXH_TN");
    }

    @Test
    void a_part_is_a_figure_of_its_whole() {
        paper.cover("1/KH-UBND", "2024-04-03", "Chỉ tiêu phát triển BHXH").row(1, 10, null, null);

        assertThat(paper.findings(NAMED_INDICATORS_HAVE_FIGURES)).isEmpty();
    }

    private static PaperUnderCheck columns(String title, String... indicators) {
        var columns = new PaperUnderCheck().annex(title, null);
        for (var indicator : indicators) {
            columns.of(indicator, 2024).row(1, 10, null, null);
        }
        return columns;
    }
}
