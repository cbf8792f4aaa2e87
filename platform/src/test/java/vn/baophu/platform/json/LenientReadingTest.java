package vn.baophu.platform.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.error.PlatformRefusal;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.error.Words;

class LenientReadingTest {
    enum Shade {
        LIGHT,
        DARK
    }

    record Inner(Long count, BigDecimal percent) {}

    /** A value that can not exist wrong. */
    record Even(int of) {
        Even {
            if (of % 2 != 0) {
                throw new Refused(PlatformRefusal.OUT_OF_RANGE, 0, 2);
            }
        }
    }

    record Outer(String name, Shade shade, LocalDate day, Boolean flag, List<Inner> inner, Even even) {}

    private final LenientReading reading = new LenientReading(JsonHabits.mapper());

    @Test
    void a_list_longer_than_any_request_needs_is_refused() {
        assertThatThrownBy(() -> read("{'inner': [" + "{},".repeat(20_000) + "{}]}"))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(PlatformRefusal.TOO_LARGE));
    }

    @Test
    void what_fits_is_read_with_its_digits_and_in_one_unicode_form() {
        var read = read("{'name': '" + Normalizer.normalize("Hồ Xá", Normalizer.Form.NFD)
                + "', 'shade': 'DARK', 'day': '2023-07-31', 'flag': true, 'inner': [{'count': 12, 'percent': 96.40}]}");

        assertThat(read.faults().any()).isFalse();
        assertThat(read.value())
                .isEqualTo(new Outer(
                        "Hồ Xá",
                        Shade.DARK,
                        LocalDate.of(2023, 7, 31),
                        true,
                        List.of(new Inner(12L, new BigDecimal("96.40"))),
                        null));
    }

    @Test
    void everything_that_does_not_fit_is_found_and_the_rest_is_read() {
        var read = read("{'nam': {'x': [1]}, 'name': 7, 'shade': 'PINK', 'day': '31/07/2023', 'flag': 'yes',"
                + " 'inner': [{'count': '12', 'a/b': 1}, {'count': 1.5, 'percent': 1.5}, 3], 'even': {'of': 3}}");

        assertThat(read.faults().list())
                .extracting(fault -> fault.pointer() + " " + fault.refusal().name())
                .containsExactlyInAnyOrder(
                        "/nam UNKNOWN_FIELD",
                        "/name WRONG_TYPE",
                        "/shade NOT_ONE_OF",
                        "/day BAD_FORMAT",
                        "/flag WRONG_TYPE",
                        "/inner/0/count WRONG_TYPE",
                        "/inner/0/a~1b UNKNOWN_FIELD",
                        "/inner/1/count WRONG_TYPE",
                        "/inner/2 WRONG_TYPE",
                        "/even OUT_OF_RANGE");
        assertThat(((Outer) read.value()).inner().get(1)).isEqualTo(new Inner(null, new BigDecimal("1.5")));
    }

    @Test
    void values_that_no_column_could_hold_are_refused() {
        var read = read("{'name': 'a\\u0000b', 'inner': [{'count': 99999999999999999999, 'percent': 1e1000000}]}");

        assertThat(read.faults().list())
                .extracting(fault -> fault.pointer() + " " + fault.refusal().name())
                .containsExactlyInAnyOrder(
                        "/name BAD_FORMAT", "/inner/0/count WRONG_TYPE", "/inner/0/percent WRONG_TYPE");
    }

    @Test
    void half_a_character_is_refused_and_a_whole_one_kept() {
        assertThat(read("{'name': 'a\\ud83d'}").faults().list())
                .extracting(fault -> fault.pointer() + " " + fault.refusal().name())
                .containsExactly("/name BAD_FORMAT");
        assertThat(((Outer) read("{'name': 'a\\ud83d\\ude00'}").value()).name()).isEqualTo("a😀");
    }

    @Test
    void a_body_of_another_shape_is_of_a_wrong_type_as_a_whole() {
        var read = read("[1]");

        assertThat(read.value()).isNull();
        assertThat(read.faults().list()).extracting("pointer").containsExactly("");
    }

    @Test
    void no_body_and_null_are_required() {
        for (var body : List.of("", "  ", "null")) {
            assertThat(read(body).faults().list()).extracting("refusal").containsExactly(PlatformRefusal.REQUIRED);
        }
    }

    @Test
    void what_is_not_json_is_malformed() {
        for (var body : List.of("{", "{'a': 1,}", "{} {}", "{'name': 'a', 'name': 'b'}", "x", "[".repeat(5000))) {
            assertThatThrownBy(() -> read(body)).as(body).isInstanceOfSatisfying(Refused.class, no -> assertThat(
                            no.refusal())
                    .isEqualTo(PlatformRefusal.MALFORMED_JSON));
        }
    }

    @Test
    void a_key_that_is_given_twice_is_named_where_it_stands() {
        assertThat(malformed("{'name': 'a', 'name': 'b'}")).isEqualTo("/name: trường “name” được ghi hai lần");
        assertThat(malformed("{'inner': [{}, {'count': {'a': 1}, 'count': {'a': 1}}]}"))
                .isEqualTo("/inner/1/count: trường “count” được ghi hai lần");
    }

    @Test
    void what_is_not_json_is_told_why() {
        assertThat(malformed("{\n'name' 1}")).endsWith("sai cú pháp ở dòng 2, cột 8");
        assertThat(malformed("{} {}")).endsWith("sai cú pháp ở dòng 1, cột 4");
        assertThat(malformed("[".repeat(5000))).contains("lồng nhau quá sâu");
    }

    @Test
    void days_are_of_years_to_which_a_span_can_be_added() {
        for (var day : List.of("'-0001-12-31'", "'0000-12-31'", "'+10000-01-01'", "'+999999999-12-31'", "'hôm qua'")) {
            assertThat(faults("{'day': " + day + "}")).as(day).containsExactly("/day BAD_FORMAT");
        }
        for (var day : List.of("5", "99999999999999999", "[2024, 7, 1]")) {
            assertThat(faults("{'day': " + day + "}")).as(day).containsExactly("/day WRONG_TYPE");
        }
        for (var day : List.of("0001-01-01", "9999-12-31")) {
            assertThat(((Outer) read("{'day': '" + day + "'}").value()).day()).isEqualTo(LocalDate.parse(day));
        }
        assertThat(((Outer) read("{'day': ''}").value()).day()).isNull();
    }

    @Test
    void a_word_that_is_no_choice_is_repeated() {
        var fault = read("{'shade': 'PINK'}").faults().list().get(0);

        assertThat(Language.VI.say(fault.refusal(), fault.args()))
                .contains("LIGHT, DARK")
                .contains("“PINK”");
    }

    @Test
    void a_hostile_body_does_not_keep_us_busy() {
        var body = new StringBuilder("{'name': 'a'");
        for (int at = 0; at < 10_000; at++) {
            body.append(", 'x").append(at).append("': 1");
        }

        assertThat(read(body.append('}').toString()).faults().list()).hasSize(100);
    }

    private List<String> faults(String body) {
        return read(body).faults().list().stream()
                .map(fault -> fault.pointer() + " " + fault.refusal().name())
                .toList();
    }

    private String malformed(String body) {
        var no = catchThrowableOfType(Refused.class, () -> read(body));
        var fault = no.faults().get(0);
        return fault.pointer() + ": " + ((Words) fault.args().get(0)).vi();
    }

    private LenientReading.Read read(String body) {
        return reading.read(body.replace('\'', '"').getBytes(UTF_8), Outer.class);
    }
}
