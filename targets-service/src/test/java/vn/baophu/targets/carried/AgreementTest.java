package vn.baophu.targets.carried;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.baophu.targets.picture.FigureCells;

class AgreementTest {
    private static final List<FigureCells> FIGURES = List.of(
            figure("1", "TT Hồ Xá", "12750", "95,9", "false"),
            figure("2", "TT Bến Quan", "4010", "95,5", "false"),
            figure(null, "Tổng cộng", "16760", "95,8", "true"));
    private static final List<List<String>> PICTURE = List.of(
            List.of("ỦY BAN NHÂN DÂN"),
            List.of("STT", "Đơn vị", "Năm 2024", ""),
            List.of("", "", "Số người TG", "Tỷ lệ %"),
            List.of("1", "TT Hồ Xá", "12750", "95,9"),
            List.of("2", "TT Bến Quan", "4.010", "95,5"),
            List.of("", "Tổng cộng", "16.760", "95,8"),
            List.of(),
            List.of("Nơi nhận:", "", "KT. CHỦ TỊCH"));

    private final Agreement agreement = new Agreement(FIGURES);

    private static FigureCells figure(String row, String unit, String participants, String rate, String total) {
        var cells = new java.util.HashMap<>(Map.of(
                "unit", "464",
                "unitPrinted", unit,
                "indicator", "BHYT",
                "year", "2024",
                "participants", participants,
                "printedPercent", rate,
                "total", total));
        if (row != null) {
            cells.put("row", row);
        }
        return new FigureCells(cells);
    }

    private List<Disagreement> watched(List<List<String>> picture) {
        var watch = agreement.watch();
        picture.forEach(watch::row);
        return watch.end();
    }

    private static List<List<String>> with(int row, String... cells) {
        var picture = new ArrayList<>(PICTURE);
        picture.set(row - 1, List.of(cells));
        return picture;
    }

    @Test
    void an_untouched_picture_agrees_with_or_without_points() {
        assertThat(watched(PICTURE)).isEmpty();
    }

    @Test
    void a_changed_count_is_named_with_row_column_and_both_values() {
        assertThat(watched(with(5, "2", "TT Bến Quan", "4.100", "95,5")))
                .containsExactly(new Disagreement(5, 3, "4.100", "4.010"));
    }

    @Test
    void a_rate_printed_otherwise_disagrees() {
        assertThat(watched(with(4, "1", "TT Hồ Xá", "12.750", "95,90")))
                .containsExactly(new Disagreement(4, 4, "95,90", "95,9"));
    }

    @Test
    void another_year_in_the_head_disagrees() {
        assertThat(watched(with(2, "STT", "Đơn vị", "Năm 2025", "")))
                .containsExactly(new Disagreement(2, 3, "Năm 2025", "Năm 2024"));
    }

    @Test
    void a_line_more_or_less_disagrees() {
        assertThat(watched(with(7, "3", "Xã Vĩnh Thái", "1", "")))
                .containsExactly(new Disagreement(7, null, "3 Xã Vĩnh Thái 1", null));
        assertThat(watched(PICTURE.subList(0, 5)))
                .containsExactly(new Disagreement(6, null, null, "Tổng cộng 16.760 95,8"));
        assertThat(watched(PICTURE.subList(0, 1))).containsExactly(new Disagreement(1, null, null, "STT"));
    }

    @Test
    void the_text_of_pages_may_break_anywhere_but_says_every_line() {
        var pages = List.of(
                "KẾ HOẠCH STT Đơn vị Năm 2024\n1 TT Hồ\nXá 12.750 95,9\n",
                "2\nSTT Đơn vị\n2 TT Bến Quan 4.010 95,5\nTổng cộng 16.760 95,8\nNơi nhận:");

        assertThat(agreement.with(pages)).isEmpty();
        assertThat(agreement.with(List.of(pages.get(0), pages.get(1).replace("16.760", "16.761"))))
                .containsExactly(new Disagreement(3, null, null, "Tổng cộng 16.760 95,8"));
        assertThat(agreement.with(List.of(pages.get(0), pages.get(1).replace("95,5\n", "95,5\n3 Xã Lạ 7\n"))))
                .hasSize(1);
    }
}
