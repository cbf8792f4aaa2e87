package vn.baophu.targets.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.targets.layout.Sheets.read;
import static vn.baophu.targets.layout.Sheets.sheet;

import org.junit.jupiter.api.Test;
import vn.baophu.targets.heading.Measure;
import vn.baophu.targets.wording.Certainty;

/** The shapes of header that clerks make. */
class HeadersTest {
    @Test
    void a_header_over_three_rows_says_indicator_year_and_measure() {
        var read = read(sheet("""
                STT|Đơn vị|Bảo hiểm xã hội tự nguyện||||Bảo hiểm y tế|||
                ||Năm 2024||Năm 2025||Năm 2024||Năm 2025|
                ||Số người|Tỷ lệ (%)|Số người|Tỷ lệ (%)|Số người|Tỷ lệ (%)|Số người|Tỷ lệ (%)
                1|Xã Vĩnh Tú|210|10,6|275|13,7|3.300|97,9|3.333|98,3"""));

        assertThat(read.lines())
                .containsExactly(
                        "Xã Vĩnh Tú BHXH_TN 2024 210/- 10,6",
                        "Xã Vĩnh Tú BHXH_TN 2025 275/- 13,7",
                        "Xã Vĩnh Tú BHYT 2024 3300/- 97,9",
                        "Xã Vĩnh Tú BHYT 2025 3333/- 98,3");
        assertThat(read.layout().certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(read.layout().headerRows()).containsExactly(1, 2, 3);
    }

    @Test
    void measures_may_stand_over_years() {
        var read = read(sheet("""
                CHỈ TIÊU BHYT GIAI ĐOẠN 2024-2025
                TT|Tên đơn vị|Số người tham gia||Dân số||Tỷ lệ bao phủ (%)|
                ||2024|2025|2024|2025|2024|2025
                1|Xã Vĩnh Tú|3.300|3.333|3.371|3.391|97,9|98,3"""));

        assertThat(read.lines())
                .containsExactly("Xã Vĩnh Tú BHYT 2024 3300/3371 97,9", "Xã Vĩnh Tú BHYT 2025 3333/3391 98,3");
    }

    @Test
    void a_heading_counts_more_than_the_title() {
        var read = read(sheet("""
                CHỈ TIÊU BẢO HIỂM Y TẾ NĂM 2024
                STT|Địa phương|Tỷ lệ BHTN năm 2025
                1|Xã Vĩnh Tú|16,8"""));

        assertThat(read.lines()).containsExactly("Xã Vĩnh Tú BHTN 2025 -/- 16,8");
    }

    @Test
    void a_title_of_several_schemes_says_nothing_of_a_column_that_names_none() {
        var read = read(sheet("""
                CHỈ TIÊU BHXH TỰ NGUYỆN, BHYT NĂM 2024
                STT|Đơn vị|Số người tham gia
                1|Xã Vĩnh Tú|210"""));

        assertThat(read.layout().columns().get(2).doubt().question()).isEqualTo(Doubt.Question.INDICATOR);
    }

    @Test
    void the_row_that_numbers_the_columns_is_no_figure() {
        for (var numbering : new String[] {"1|2|3|4|5", "A|B|1|2|3=1/2", "(1)|(2)|(3)|(4)|(5)=(3)/(4)"}) {
            var read = read(sheet("""
                    CHỈ TIÊU BHYT NĂM 2024
                    STT|Đơn vị|Số người|Dân số|Tỷ lệ %
                    NUMBERING
                    1|Xã Vĩnh Tú|3.300|3.371|97,9""".replace("NUMBERING", numbering)));

            assertThat(read.lines()).containsExactly("Xã Vĩnh Tú BHYT 2024 3300/3371 97,9");
        }
    }

    @Test
    void without_a_word_for_it_the_percent_sign_of_the_cells_tells_the_measure() {
        var read = read(sheet("""
                Đơn vị|BHXH 2024|BHYT 2024
                Xã Vĩnh Tú|1.499|97,9%"""));

        assertThat(read.lines()).containsExactly("Xã Vĩnh Tú BHXH 2024 1499/- -", "Xã Vĩnh Tú BHYT 2024 -/- 97,9");
        assertThat(read.layout().columns().get(1).doubt().question()).isEqualTo(Doubt.Question.MEASURE);
        assertThat(read.layout().columns().get(2).doubt()).isNull();
    }

    @Test
    void one_denominator_serves_the_indicators_to_its_right() {
        var read = read(sheet("""
                CHỈ TIÊU NĂM 2024
                STT|Đơn vị|LLLĐ|BHXH||BHTN||Dân số|BHYT
                |||Số người|Tỷ lệ %|Số người|Tỷ lệ %||Số người tham gia
                1|Xã Vĩnh Tú|1.984|375|18,9|332|16,7|3.371|3.300"""));

        assertThat(read.lines())
                .containsExactly(
                        "Xã Vĩnh Tú BHXH 2024 375/1984 18,9",
                        "Xã Vĩnh Tú BHTN 2024 332/1984 16,7",
                        "Xã Vĩnh Tú BHYT 2024 3300/3371 -");
        assertThat(read.figures().get(2).get("denominatorKind")).isEqualTo("POPULATION");
    }

    @Test
    void what_compares_two_figures_is_not_read_but_asked_about() {
        var read = read(sheet("""
                CHỈ TIÊU BHYT NĂM 2024
                STT|Đơn vị|Số người|Tăng so với năm 2023
                1|Xã Vĩnh Tú|3.300|18"""));

        assertThat(read.lines()).containsExactly("Xã Vĩnh Tú BHYT 2024 3300/- -");
        assertThat(read.layout().columns().get(3).measure()).isEqualTo(Measure.UNKNOWN);
        assertThat(read.layout().columns().get(3).doubt().question()).isEqualTo(Doubt.Question.MEASURE);
    }

    @Test
    void two_columns_of_the_same_figures_are_asked_about() {
        var read = read(sheet("""
                CHỈ TIÊU BHYT NĂM 2024
                STT|Đơn vị|Số người|Số người
                1|Xã Vĩnh Tú|3.300|3.301"""));

        assertThat(read.layout().columns().get(2).doubt().question()).isEqualTo(Doubt.Question.TWICE);
        assertThat(read.layout().certainty()).isEqualTo(Certainty.DOUBTFUL);
    }

    @Test
    void counts_in_thousands_are_asked_about() {
        var read = read(sheet("""
                CHỈ TIÊU BHYT NĂM 2024
                Đơn vị tính: nghìn người
                STT|Đơn vị|Số người
                1|Xã Vĩnh Tú|3,3"""));

        assertThat(read.layout().columns().get(2).doubt()).isEqualTo(Doubts.SCALED);
    }

    @Test
    void results_of_an_earlier_year_are_a_baseline() {
        var read = read(sheet("""
                CHỈ TIÊU BHYT
                STT|Đơn vị|Thực hiện năm 2023||Kế hoạch năm 2024||Phấn đấu năm 2025
                ||Số người|Tỷ lệ %|Số người|Tỷ lệ %|Tỷ lệ %
                1|Xã Vĩnh Tú|3.282|97,68|3.300|97,9|100"""));

        assertThat(read.lines())
                .containsExactly(
                        "Xã Vĩnh Tú BHYT 2023 3282/- 97,68 BASELINE",
                        "Xã Vĩnh Tú BHYT 2024 3300/- 97,9",
                        "Xã Vĩnh Tú BHYT 2025 -/- 100 ASPIRATION");
    }

    @Test
    void state_lines_above_the_title_are_no_title() {
        var read = read(sheet("""
                HỘI ĐỒNG NHÂN DÂN TỈNH QUẢNG TRỊ||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: 12/NQ-HĐND||Độc lập - Tự do - Hạnh phúc
                ||Quảng Trị, ngày 31 tháng 7 năm 2023
                GIAO CHỈ TIÊU BHYT NĂM 2024
                (Ban hành theo Nghị quyết số 12/NQ-HĐND
                ngày 31 tháng 7 năm 2023)
                |Tên huyện/TP|Số người
                1|Huyện Vĩnh Linh|85.941"""));

        assertThat(read.layout().title()).isEqualTo("GIAO CHỈ TIÊU BHYT NĂM 2024");
        assertThat(read.layout().caption().number()).isEqualTo("12/NQ-HĐND");
        assertThat(read.layout().caption().day()).isEqualTo("2023-07-31");
        assertThat(read.lines()).containsExactly("Huyện Vĩnh Linh BHYT 2024 85941/- -");
        assertThat(read.figures().get(0).get("row")).isEqualTo("1");
    }

    @Test
    void a_unit_of_measure_is_no_administrative_unit() {
        var read = read(sheet("""
                CHỈ TIÊU NĂM 2024
                TT|Chỉ tiêu|Đơn vị|Kế hoạch
                1|Tham gia BHYT|Người|1.179.440
                2|Bao phủ BHYT|%|93,69"""));

        assertThat(read.lines()).containsExactly("* - BHYT 2024 1179440/- 93,69");
    }
}
