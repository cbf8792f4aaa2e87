package vn.baophu.targets.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.baophu.targets.layout.Sheets.read;
import static vn.baophu.targets.layout.Sheets.sheet;

import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Fault;

/** The ways in which clerks number, group and sum up the rows of a table. */
class RowsTest {
    private static final String HEAD = """
            CHỈ TIÊU BHYT NĂM 2024
            STT|Đơn vị|Số người|Tỷ lệ %
            """;

    @Test
    void a_total_may_stand_at_the_top_or_at_the_end_under_its_own_name() {
        for (var total :
                new String[] {"|TOÀN TỈNH|", "Tổng cộng||", "|Tổng số|", "|Cộng:|", "|Toàn huyện Vĩnh Linh|"}) {
            var top = read(sheet(HEAD + total + "85.941|96,40\n1|Xã Vĩnh Tú|3.300|97,9"));
            var end = read(sheet(HEAD + "1|Xã Vĩnh Tú|3.300|97,9\n\n" + total + "85.941|96,40"));

            assertThat(top.figures().get(0).whole()).isTrue();
            assertThat(top.figures().get(0).get("total")).isEqualTo("true");
            assertThat(end.figures().get(1).whole()).isTrue();
            assertThat(end.figures().get(0).get("total")).isEqualTo("false");
        }
    }

    @Test
    void communes_called_like_a_total_are_none() {
        var read = read(sheet(HEAD + "1|Cộng Hòa|3.300|97,9\n2|Tòng Bạt|3.300|97,9"));

        assertThat(read.figures()).allSatisfy(row -> assertThat(row.whole()).isFalse());
    }

    @Test
    void roman_numbers_beside_arabic_ones_head_groups() {
        var read = read(sheet(HEAD + """
                I|Huyện Vĩnh Linh||
                1|Xã Vĩnh Tú|3.300|97,9
                2|Xã Trung Sơn|2.000|90,0
                II|Huyện Gio Linh|9.000|91,0
                1|Xã Trung Sơn|2.100|91,5
                |Cộng|9.000|91,0
                |Tổng cộng|85.941|96,40"""));

        assertThat(read.lines())
                .containsExactly(
                        "Xã Vĩnh Tú BHYT 2024 3300/- 97,9 in Huyện Vĩnh Linh",
                        "Xã Trung Sơn BHYT 2024 2000/- 90,0 in Huyện Vĩnh Linh",
                        "Huyện Gio Linh BHYT 2024 9000/- 91,0",
                        "Xã Trung Sơn BHYT 2024 2100/- 91,5 in Huyện Gio Linh",
                        "Huyện Gio Linh BHYT 2024 9000/- 91,0",
                        "* Tổng cộng BHYT 2024 85941/- 96,40");
        assertThat(read.figures()).extracting(row -> row.get("total")).containsOnlyOnce("true");
        assertThat(read.figures().get(0).get("row")).isEqualTo("1");
    }

    @Test
    void roman_numbers_alone_number_units() {
        var read = read(sheet(HEAD + "I|Xã Vĩnh Tú|3.300|97,9\nII.|Xã Vĩnh Hà|1.760|99,5\nXIX|Xã Vĩnh Ô|1.225|100,0"));

        assertThat(read.figures()).extracting(row -> row.get("row")).containsExactly("1", "2", "19");
        assertThat(read.figures())
                .allSatisfy(row -> assertThat(row.get("total")).isEqualTo("false"));
    }

    @Test
    void a_unit_without_figures_stays_with_empty_ones() {
        var read = read(sheet(HEAD + "1|Xã Vĩnh Tú||\n2|Xã Vĩnh Hà|-|…\n3|Xã Vĩnh Ô|0|0,0"));

        assertThat(read.lines())
                .containsExactly(
                        "Xã Vĩnh Tú BHYT 2024 -/- -", "Xã Vĩnh Hà BHYT 2024 -/- -", "Xã Vĩnh Ô BHYT 2024 0/- 0,0");
        assertThat(read.figures().get(0).get("comparator")).isNull();
    }

    @Test
    void notes_and_signatures_below_are_no_figures_and_are_shown() {
        var read = read(sheet(HEAD + """
                1|Xã Vĩnh Tú|3.300|97,9
                Ghi chú: số liệu chốt ngày 31/12/2023.
                (*) Xã biên giới

                Nơi nhận:|||TM. ỦY BAN NHÂN DÂN
                |||KT. CHỦ TỊCH"""));

        assertThat(read.lines()).hasSize(1);
        assertThat(read.reader().unread()).hasSize(5);
        assertThat(read.reader().layouts()).hasSize(1);
    }

    @Test
    void a_header_repeated_on_the_next_page_does_not_begin_a_table() {
        var head = "STT|Đơn vị|Năm 2024|\n||Số người|Tỷ lệ %\n";
        var read =
                read(sheet("CHỈ TIÊU BHYT\n" + head + "1|Xã Vĩnh Tú|3.300|97,9\n" + head + "2|Xã Vĩnh Hà|1.760|99,5"));

        assertThat(read.lines()).hasSize(2);
        assertThat(read.reader().layouts()).hasSize(1);
    }

    @Test
    void two_tables_of_one_sheet_each_have_their_title() {
        var read = read(sheet("PHỤ LỤC I\n" + HEAD + """
                1|Xã Vĩnh Tú|3.300|97,9
                Ghi chú: không có.

                PHỤ LỤC II
                CHỈ TIÊU BHTN NĂM 2025
                (Kèm theo Kế hoạch số 127/KH-UBND ngày 31/7/2023)
                STT|Đơn vị|Số người|Tỷ lệ %
                1|Xã Vĩnh Tú|339|16,8"""));

        assertThat(read.lines()).containsExactly("Xã Vĩnh Tú BHYT 2024 3300/- 97,9", "Xã Vĩnh Tú BHTN 2025 339/- 16,8");
        assertThat(read.reader().layouts())
                .extracting(Layout::title)
                .containsExactly("CHỈ TIÊU BHYT NĂM 2024", "CHỈ TIÊU BHTN NĂM 2025");
        assertThat(read.reader().layouts().get(1).caption().day()).isEqualTo("2023-07-31");
    }

    @Test
    void two_columns_of_units_are_a_group_and_its_members() {
        var read = read(sheet("""
                CHỈ TIÊU BHYT NĂM 2024
                Huyện|Xã|Số người|Tỷ lệ %|Ghi chú
                Vĩnh Linh|Vĩnh Tú|3.300|97,9|
                |Vĩnh Hà|1.760|99,5|vùng khó khăn"""));

        assertThat(read.lines())
                .containsExactly(
                        "Vĩnh Tú BHYT 2024 3300/- 97,9 in Vĩnh Linh", "Vĩnh Hà BHYT 2024 1760/- 99,5 in Vĩnh Linh");
        assertThat(read.figures().get(1).get("note")).isEqualTo("vùng khó khăn");
    }

    @Test
    void figures_without_the_name_of_a_unit_are_a_fault() {
        var read = read(sheet(HEAD + "1||3.300|97,9"));

        assertThat(read.figures().get(0).faults())
                .extracting(Fault::refusal, Fault::row, Fault::column)
                .containsExactly(tuple(LayoutRefusal.ROW_WITHOUT_NAME, 3, "B"));
    }
}
