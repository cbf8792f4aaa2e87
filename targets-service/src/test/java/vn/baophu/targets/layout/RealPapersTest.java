package vn.baophu.targets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baophu.platform.csv.CsvTable;
import vn.baophu.targets.Demo;
import vn.baophu.targets.heading.Measure;
import vn.baophu.targets.numeral.NumberFormat;
import vn.baophu.targets.wording.Certainty;

/** The tables of the papers as they are printed, read against what people read from them. */
class RealPapersTest {
    private static final List<String> COMPARED = List.of(
            "unitPrinted",
            "indicator",
            "year",
            "participants",
            "denominatorKind",
            "denominator",
            "denominatorPrintedAs",
            "printedPercent",
            "comparator",
            "figureKind",
            "row",
            "total");

    @ParameterizedTest
    @CsvSource({
        "1, BHXH_BB, 127/KH-UBND, 2023-07-31",
        "2, BHXH_TN, 12/KH-UBND, 2023-07-31",
        "3, BHTN, 1027/KH-UBND, 2023-07-21",
        "4, BHYT, 127/KH-UBND, 2023-07-31",
    })
    void an_annex_of_vinh_linh_gives_its_57_figures(int annex, String indicator, String number, LocalDate day) {
        var read =
                Sheets.read(Sheets.paper("vinh-linh-annex-" + annex), layout -> layout.confirmedIndicator(indicator));

        assertThat(figures(read.figures()))
                .isEqualTo(demo("000-annex-" + annex))
                .hasSize(57);
        assertThat(read.figures()).allSatisfy(row -> assertThat(row.faults()).isEmpty());
        assertThat(read.layout().kind()).isEqualTo(LayoutKind.UNITS_DOWN);
        assertThat(read.layout().caption().number()).isEqualTo(number);
        assertThat(read.layout().caption().day()).isEqualTo(day);
        assertThat(read.layout().numbers().format()).isEqualTo(NumberFormat.VIETNAMESE);
        assertThat(read.layout().numbers().certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void the_first_annex_says_bhxh_and_a_person_has_to_say_which_part_is_meant() {
        var layout = Sheets.read(Sheets.paper("vinh-linh-annex-1")).layout();

        assertThat(layout.title()).isEqualTo("CHỈ TIÊU PHÁT TRIỂN NGƯỜI THAM GIA BHXH NĂM 2023-2025");
        assertThat(layout.certainty()).isEqualTo(Certainty.DOUBTFUL);
        assertThat(layout.columns().get(2).doubt()).isEqualTo(Doubts.part("BHXH", "BHXH_BB, BHXH_TN"));
    }

    @Test
    void the_others_name_their_indicator_themselves() {
        for (var annex : List.of("vinh-linh-annex-2", "vinh-linh-annex-3", "vinh-linh-annex-4")) {
            assertThat(Sheets.read(Sheets.paper(annex)).layout().certainty()).isEqualTo(Certainty.LIKELY);
        }
    }

    @Test
    void the_annex_of_kon_tum_is_read_by_its_columns_not_by_its_title() {
        var read = Sheets.read(Sheets.paper("kon-tum-annex"));

        assertThat(withoutDenominator(figures(read.figures())))
                .isEqualTo(withoutDenominator(demo("001-annex-1")))
                .hasSize(99);
        assertThat(read.layout().columns().stream()
                        .filter(column -> column.measure() == Measure.PERCENT)
                        .map(Column::indicator)
                        .distinct())
                .containsExactly("BHXH", "BHYT", "BHTN");
        assertThat(read.layout().certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(read.layout().numbers().format()).isEqualTo(NumberFormat.POINT_DECIMAL);
        assertThat(read.layout().numbers().evidence().get(0).vi())
                .isEqualTo("Dấu chấm là dấu thập phân ở 99 ô, ví dụ 19.75; 26.37; 15.80.");
        assertThat(read.layout().caption().number()).isEqualTo("210/QĐ-UBND");
    }

    @Test
    void the_table_in_the_body_of_vinh_linh_keeps_what_is_left_empty() {
        var read = Sheets.read(Sheets.paper("vinh-linh-body-table"));

        assertThat(figures(read.figures())).isEqualTo(demo("000-body-table")).hasSize(12);
        assertThat(read.layout().kind()).isEqualTo(LayoutKind.INDICATORS_DOWN);
        assertThat(read.figures()).allSatisfy(row -> assertThat(row.whole()).isTrue());
    }

    private static Map<String, Map<String, String>> figures(List<CanonicalRow> rows) {
        var figures = new TreeMap<String, Map<String, String>>();
        rows.forEach(row -> figures.put(key(row.cells()), compared(row.cells())));
        return figures;
    }

    private static Map<String, Map<String, String>> demo(String file) {
        var figures = new TreeMap<String, Map<String, String>>();
        CsvTable.read(Demo.file("annexes/" + file + ".csv"), List.of("code"), CanonicalRow.COLUMNS)
                .rows()
                .forEach(row -> figures.put(key(row.cells()), compared(row.cells())));
        return figures;
    }

    private static String key(Map<String, String> cells) {
        return cells.get("unitPrinted") + " " + cells.get("indicator") + " " + cells.get("year");
    }

    private static Map<String, String> compared(Map<String, String> cells) {
        var kept = new TreeMap<>(cells);
        kept.keySet().retainAll(COMPARED);
        return kept;
    }

    /** The paper does not print what its rates are measured against; a person added it. */
    private static Map<String, Map<String, String>> withoutDenominator(Map<String, Map<String, String>> figures) {
        figures.values().forEach(cells -> cells.remove("denominatorKind"));
        return figures;
    }
}
