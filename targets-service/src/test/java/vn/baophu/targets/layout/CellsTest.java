package vn.baophu.targets.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.baophu.targets.layout.Sheets.read;
import static vn.baophu.targets.layout.Sheets.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Fault;
import vn.baophu.targets.numeral.NumberFormat;
import vn.baophu.targets.sheet.SheetCell;
import vn.baophu.targets.sheet.SheetRow;
import vn.baophu.targets.wording.Certainty;

/** What stands in the cells: numbers in every writing, words beside them, and what is no number. */
class CellsTest {
    private static final String HEAD = """
            CHỈ TIÊU BHYT NĂM 2024
            STT|Đơn vị|Số người|Tỷ lệ %
            """;

    @Test
    void a_point_that_groups_and_a_point_that_splits_wait_for_a_persons_word() {
        var rows = sheet(HEAD + "1|Xã Vĩnh Tú|3.300|97.9\n2|Xã Vĩnh Hà|1.760|99.5");
        var read = read(rows);

        assertThat(read.layout().numbers().format()).isEqualTo(NumberFormat.BY_COLUMN);
        assertThat(read.layout().numbers().certainty()).isEqualTo(Certainty.DOUBTFUL);
        assertThat(read.layout().numbers().evidence()).hasSize(3);
        assertThat(read(rows, layout -> layout.confirmed(NumberFormat.BY_COLUMN))
                        .lines())
                .containsExactly("Xã Vĩnh Tú BHYT 2024 3300/- 97.9", "Xã Vĩnh Hà BHYT 2024 1760/- 99.5");
    }

    @Test
    void one_cell_against_all_others_is_a_fault_of_that_cell() {
        var rows = Stream.iterate(1, at -> at + 1).limit(12).map(at -> at + "|Xã " + at + "|3.300|97,9\n");
        var read = read(sheet(HEAD + String.join("", rows.toList()) + "13|Xã Vĩnh Hà|1.760|99.5"));

        assertThat(read.layout().numbers().format()).isEqualTo(NumberFormat.VIETNAMESE);
        assertThat(read.layout().numbers().certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(read.figures().get(12).faults())
                .extracting(Fault::refusal, Fault::row, Fault::column)
                .containsExactly(tuple(LayoutRefusal.NUMBER_NOT_IN_FORMAT, 15, "D"));
        assertThat(read.figures().get(12).get("printedPercent")).isNull();
    }

    @Test
    void an_english_spreadsheet_groups_with_commas() {
        var read = read(sheet(HEAD + "1|Xã Vĩnh Tú|3,300|97.90"));

        assertThat(read.lines()).containsExactly("Xã Vĩnh Tú BHYT 2024 3300/- 97.90");
        assertThat(read.layout().numbers().certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void numbers_that_the_file_types_are_written_with_the_sign_of_the_table() {
        var read = read(List.of(
                SheetRow.of(1, "CHỈ TIÊU BHYT NĂM 2024"),
                SheetRow.of(2, "STT", "Đơn vị", "Số người", "Tỷ lệ %"),
                typed(3, "1", "Xã Vĩnh Tú", "3300", "97.9%"),
                typed(4, "2", "Xã Vĩnh Hà", "1760.00", "99.50")));

        assertThat(read.lines())
                .containsExactly("Xã Vĩnh Tú BHYT 2024 3300/- 97,9", "Xã Vĩnh Hà BHYT 2024 1760/- 99,50");
    }

    @Test
    void people_that_the_file_holds_as_a_decimal_number_are_refused() {
        var read = read(List.of(
                SheetRow.of(1, "CHỈ TIÊU BHYT NĂM 2024"),
                SheetRow.of(2, "STT", "Đơn vị", "Số người", "Tỷ lệ %"),
                typed(3, "1", "Xã Vĩnh Tú", "3.3", "97.9")));

        assertThat(read.figures().get(0).faults())
                .extracting(Fault::refusal, Fault::column)
                .containsExactly(tuple(LayoutRefusal.NOT_WHOLE_PEOPLE, "C"));
    }

    @Test
    void rates_that_look_like_parts_of_one_are_asked_about() {
        var read = read(List.of(
                SheetRow.of(1, "CHỈ TIÊU BHYT NĂM 2024"),
                SheetRow.of(2, "STT", "Đơn vị", "Số người", "Tỷ lệ %"),
                typed(3, "1", "Xã Vĩnh Tú", "3300", "0.979")));

        assertThat(read.layout().columns().get(3).doubt().question()).isEqualTo(Doubt.Question.SCALE);
    }

    @Test
    void words_beside_a_number_say_how_it_is_meant() {
        var read = read(sheet(HEAD + """
                1|Xã Vĩnh Tú|khoảng 3.300 người|≥ 97,9%
                2|Xã Vĩnh Hà|1.760|phấn đấu 100%
                3|Xã Vĩnh Ô|1.225|96,82% (phấn đấu đạt 100%)"""));

        assertThat(read.lines())
                .containsExactly(
                        "Xã Vĩnh Tú BHYT 2024 3300/- 97,9 ABOUT",
                        "Xã Vĩnh Hà BHYT 2024 1760/- -",
                        "Xã Vĩnh Hà BHYT 2024 -/- 100 ASPIRATION",
                        "Xã Vĩnh Ô BHYT 2024 1225/- 96,82",
                        "Xã Vĩnh Ô BHYT 2024 -/- 100 ASPIRATION");
    }

    @Test
    void what_is_no_number_is_a_fault_at_its_cell() {
        var read = read(
                sheet(HEAD + "1|Xã Vĩnh Tú|đang rà soát|97,9\n2|Xã Vĩnh Hà|99,5%|1760,5\n3|Xã Vĩnh Ô|1.225|100,0"));

        assertThat(read.figures()).hasSize(3);
        assertThat(read.figures().stream().flatMap(row -> row.faults().stream()))
                .extracting(Fault::refusal, Fault::row, Fault::column)
                .containsExactly(
                        tuple(LayoutRefusal.NUMBER_UNREADABLE, 3, "C"),
                        tuple(LayoutRefusal.NUMBER_UNREADABLE, 4, "C"),
                        tuple(LayoutRefusal.NUMBER_NOT_IN_FORMAT, 4, "D"));
    }

    @Test
    void indicators_may_run_down_with_their_measures_under_them() {
        var read = read(sheet("""
                CHỈ TIÊU NĂM 2024
                TT|Chỉ tiêu|ĐVT|Kế hoạch
                1|Bảo hiểm xã hội||
                |- Số người tham gia|Người|186.447
                |- Tỷ lệ so với LLLĐ|%|29,04
                2|Số người tham gia BHYT|Người|1.179.440
                |Tỷ lệ bao phủ BHYT/dân số|%|93,69"""));

        assertThat(read.lines()).containsExactly("* - BHXH 2024 186447/- 29,04", "* - BHYT 2024 1179440/- 93,69");
        assertThat(read.figures())
                .extracting(row -> row.get("denominatorKind"))
                .containsExactly("LABOUR_FORCE", "POPULATION");
    }

    @Test
    void years_may_run_down() {
        var read = read(sheet("""
                Năm|BHXH|BHTN|BHXH tự nguyện
                2022|35%|29,5%|đạt hoặc vượt 4,5%
                Năm 2023|38%|31,5%|đạt hoặc vượt 5,5%"""));

        assertThat(read.lines())
                .containsExactly(
                        "* - BHXH 2022 -/- 35",
                        "* - BHTN 2022 -/- 29,5",
                        "* - BHXH_TN 2022 -/- 4,5 AT_LEAST",
                        "* - BHXH 2023 -/- 38",
                        "* - BHTN 2023 -/- 31,5",
                        "* - BHXH_TN 2023 -/- 5,5 AT_LEAST");
    }

    @Test
    void a_table_without_a_header_is_none() {
        var read = read(sheet("CHỈ TIÊU BHYT NĂM 2024\n1|Xã Vĩnh Tú|3.300|97,9\n2|Xã Vĩnh Hà|1.760|99,5"));

        assertThat(read.figures()).isEmpty();
        assertThat(read.reader().layouts()).isEmpty();
        assertThat(read.reader().unread()).hasSize(3);
    }

    @Test
    void a_canonical_table_is_handed_on_as_it_stands() {
        var read = read(sheet("code|unit|indicator|year|participants\n000-1|19363|BHYT|2024|3300"));

        assertThat(read.layout().kind()).isEqualTo(LayoutKind.FIGURES);
        assertThat(read.figures().get(0).cells())
                .containsEntry("code", "000-1")
                .containsEntry("unit", "19363")
                .containsEntry("participants", "3300");
    }

    private static SheetRow typed(int number, String stt, String unit, String count, String rate) {
        return new SheetRow(
                number,
                List.of(SheetCell.typed(stt), SheetCell.of(unit), SheetCell.typed(count), SheetCell.typed(rate)));
    }
}
