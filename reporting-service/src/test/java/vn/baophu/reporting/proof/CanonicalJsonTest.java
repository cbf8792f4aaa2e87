package vn.baophu.reporting.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    @Test
    void fields_stand_in_the_order_of_their_names_and_missing_ones_are_left_out() {
        var object = new HashMap<String, Object>();
        object.put("ten", "Hồ Xá");
        object.put("a", List.of(1, 2L));
        object.put("none", null);
        object.put("B", Map.of());
        object.put("đ", true);

        assertThat(text(object)).isEqualTo("{\"B\":{},\"a\":[1,2],\"ten\":\"Hồ Xá\",\"đ\":true}");
    }

    /** The example of RFC 8785, section 3.2.2, as far as it has text and no decimals. */
    @Test
    void signs_are_escaped_as_the_standard_says() {
        var example = new LinkedHashMap<String, Object>();
        example.put("string", "\u20ac$\u000F\nA'B\"\\\\\"/");
        example.put("literals", Arrays.asList(null, true, false));

        assertThat(text(example))
                .isEqualTo("{\"literals\":[null,true,false],\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** The example of RFC 8785, section 3.2.3: names are compared sign by sign in UTF-16. */
    @Test
    void names_are_sorted_as_the_standard_says() {
        var example = Map.of(
                "\u20ac", "Euro Sign",
                "\r", "Carriage Return",
                "\ufb33", "Hebrew Letter Dalet With Dagesh",
                "1", "One",
                "\ud83d\ude00", "Emoji: Grinning Face",
                "\u0080", "Control",
                "\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(text(example))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void what_has_no_one_form_is_refused() {
        assertThatThrownBy(() -> text(Map.of("percent", new BigDecimal("1.0"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> text(1L << 54)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void whatever_is_written_is_read_back(@ForAll Map<String, String> texts, @ForAll List<Integer> numbers)
            throws Exception {
        var value = new HashMap<String, Object>(texts);
        value.put("numbers", numbers);
        var whole = text(value);

        if (UTF_8.newEncoder().canEncode(String.join("", texts.keySet()) + String.join("", texts.values()))) {
            assertThat(new ObjectMapper().readValue(whole, Object.class)).isEqualTo(value);
        }
    }

    private static String text(Object value) {
        return new String(CanonicalJson.of(value), UTF_8);
    }
}
