package vn.baophu.platform.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Fault;
import vn.baophu.platform.error.PlatformRefusal;
import vn.baophu.platform.error.Refused;

class CsvTableTest {
    private static final List<String> COLUMNS = List.of("code", "name", "people", "from");

    @Test
    void commas_and_semicolons_with_and_without_bom_read_the_same() {
        for (var text : List.of(
                "code,name,people,from\n19363,\"Hồ Xá, thị trấn\",12038,2023-07-31\n",
                "\uFEFFname;code;people;from\r\n\"Hồ Xá, thị trấn\";19363;12.038;2023-07-31\r\n")) {
            var row = CsvTable.read(text.getBytes(UTF_8), COLUMNS).rows().get(0);

            assertThat(row.row()).isEqualTo(2);
            assertThat(row.text("code")).isEqualTo("19363");
            assertThat(row.text("name")).isEqualTo("Hồ Xá, thị trấn");
            assertThat(row.count("people")).isEqualTo(12_038);
            assertThat(row.date("from")).isEqualTo(LocalDate.of(2023, 7, 31));
        }
    }

    @Test
    void letters_in_another_unicode_form_become_the_same_letters() {
        var decomposed = java.text.Normalizer.normalize("Hồ Xá", java.text.Normalizer.Form.NFD);

        assertThat(CsvTable.read("code\n" + decomposed, List.of("code"))
                        .rows()
                        .get(0)
                        .text("code"))
                .isEqualTo("Hồ Xá");
    }

    @Test
    void text_that_is_not_utf_8_is_refused() {
        assertThatThrownBy(
                        () -> CsvTable.read("code\nĐà Nẵng é".replace('Đ', 'D').getBytes(ISO_8859_1), List.of("code")))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(PlatformRefusal.TABLE_UNREADABLE));
    }

    @Test
    void text_in_utf_16_is_refused() {
        assertThatThrownBy(() -> CsvTable.read("code\na".getBytes(java.nio.charset.StandardCharsets.UTF_16LE), COLUMNS))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(PlatformRefusal.TABLE_UNREADABLE));
    }

    @Test
    void a_table_longer_or_wider_than_any_paper_is_refused() {
        for (var text : List.of("code\n" + "1\n".repeat(20_001), ",".repeat(100) + "\n")) {
            assertThatThrownBy(() -> CsvTable.read(text, List.of("code")))
                    .isInstanceOfSatisfying(
                            Refused.class, no -> assertThat(no.refusal()).isEqualTo(PlatformRefusal.TABLE_TOO_LARGE));
        }
        assertThat(CsvTable.read("code\n" + "1\n".repeat(20_000), List.of("code"))
                        .rows())
                .hasSize(20_000);
    }

    @Test
    void an_empty_table_has_no_header() {
        for (var text : List.of("", "\uFEFF", "\n\n", "  \n")) {
            assertThatThrownBy(() -> CsvTable.read(text, COLUMNS))
                    .isInstanceOfSatisfying(
                            Refused.class, no -> assertThat(no.refusal()).isEqualTo(PlatformRefusal.HEADER_MISSING));
        }
    }

    @Test
    void every_wrong_column_is_named() {
        assertThatThrownBy(() -> CsvTable.read("code,nam,code,people\n", COLUMNS))
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.faults())
                        .extracting(Fault::row, Fault::column, fault -> fault.refusal()
                                .name())
                        .containsExactly(
                                Tuple.tuple(1, "nam", "UNKNOWN_COLUMN"),
                                Tuple.tuple(1, "code", "COLUMN_TWICE"),
                                Tuple.tuple(1, "name", "MISSING_COLUMN"),
                                Tuple.tuple(1, "from", "MISSING_COLUMN")));
    }

    @Test
    void every_wrong_cell_is_reported_with_the_line_it_stands_on() {
        var table = CsvTable.read(
                "code,people,from\n\n\"a\nb\",-1,x\n,1.03,2023-02-30\n7,9999999999999,\n",
                List.of("code", "people", "from"));
        table.rows().forEach(row -> {
            row.text("code", true);
            row.count("people");
            row.date("from");
        });

        assertThat(table.faults().list())
                .extracting(Fault::row, Fault::column, fault -> fault.refusal().name())
                .containsExactly(
                        Tuple.tuple(3, "people", "NEGATIVE"),
                        Tuple.tuple(3, "from", "BAD_FORMAT"),
                        Tuple.tuple(5, "code", "REQUIRED"),
                        Tuple.tuple(5, "people", "BAD_FORMAT"),
                        Tuple.tuple(5, "from", "BAD_FORMAT"),
                        Tuple.tuple(6, "people", "BAD_FORMAT"));
    }

    @Test
    void choices_and_flags_are_taken_exactly() {
        var table = CsvTable.read("a,b,c\nMILLIS,true,7\nmillis,yes,7.5\n", List.of("a", "b", "c"));
        var good = table.rows().get(0);
        var bad = table.rows().get(1);

        assertThat(good.choice("a", java.time.temporal.ChronoUnit.class))
                .isEqualTo(java.time.temporal.ChronoUnit.MILLIS);
        assertThat(good.flag("b")).isTrue();
        assertThat(good.integer("c")).isEqualTo(7);
        assertThat(bad.choice("a", java.time.temporal.ChronoUnit.class)).isNull();
        assertThat(bad.flag("b")).isNull();
        assertThat(bad.integer("c")).isNull();
        assertThat(table.faults().list()).hasSize(3);
    }
}
