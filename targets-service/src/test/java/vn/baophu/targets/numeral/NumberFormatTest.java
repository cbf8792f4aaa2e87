package vn.baophu.targets.numeral;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.targets.numeral.NumberFormat.POINT_DECIMAL;
import static vn.baophu.targets.numeral.NumberFormat.VIETNAMESE;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baophu.targets.sheet.SheetCell;
import vn.baophu.targets.wording.Certainty;

class NumberFormatTest {
    @Property
    void people_are_read_back_from_either_format(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long people) {
        var digits = String.valueOf(people);

        assertThat(VIETNAMESE.count(grouped(digits, "."))).contains(digits);
        assertThat(POINT_DECIMAL.count(grouped(digits, ","))).contains(digits);
        assertThat(VIETNAMESE.count(grouped(digits, " "))).contains(digits);
        assertThat(VIETNAMESE.count(digits)).contains(digits);
    }

    @Property
    void a_rate_keeps_its_sign_and_all_its_decimals(
            @ForAll @BigRange(min = "0", max = "100") @Scale(3) BigDecimal rate) {
        var printed = rate.toPlainString();

        assertThat(POINT_DECIMAL.rate(printed)).contains(printed);
        assertThat(VIETNAMESE.rate(printed.replace('.', ','))).contains(printed.replace('.', ','));
    }

    @Property
    void no_writing_means_two_numbers(@ForAll @StringLength(min = 1, max = 9) String anything) {
        for (var cell : List.of(anything, anything.replaceAll("[^0-9.,]", "1"))) {
            var vietnamese = VIETNAMESE.count(cell);
            var point = POINT_DECIMAL.count(cell);
            if (vietnamese.isPresent() && point.isPresent()) {
                assertThat(vietnamese).isEqualTo(point);
            }
            var rate = VIETNAMESE.rate(cell);
            if (rate.isPresent() && POINT_DECIMAL.rate(cell).isPresent()) {
                assertThat(cell).doesNotContain(",").doesNotContain(".");
            }
        }
    }

    @Property
    void the_cells_of_a_table_tell_its_format(
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 1000, max = 9_999_999) Long> people,
            @ForAll boolean english) {
        var evidence = new NumberEvidence();
        people.forEach(count -> evidence.count(value(grouped(String.valueOf(count), english ? "," : "."))));
        people.forEach(count -> evidence.rate(value(count % 100 + (english ? "." : ",") + count % 10)));

        assertThat(evidence.reading().format()).isEqualTo(english ? POINT_DECIMAL : VIETNAMESE);
        assertThat(evidence.reading().certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Property
    void whatever_stands_in_a_cell_is_read_or_left_and_never_breaks(@ForAll String anything) {
        var cell = SheetCell.of(anything);

        PrintedValue.of(cell).ifPresent(value -> assertThat(value.number()).matches("-?\\d[\\d., ]*"));
        PrintedValue.pair(cell);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.49|",
                "14.99|",
                "1.4999|",
                "1,499|",
                "1.499.|",
                "..|",
                "1.499|1499",
                "0|0",
                "-3|-3",
                "1234567890123|"
            })
    void only_groups_of_three_are_groups(String written, String read) {
        assertThat(VIETNAMESE.count(written).orElse(null)).isEqualTo(read);
    }

    private static PrintedValue value(String written) {
        return PrintedValue.of(SheetCell.of(written)).orElseThrow();
    }

    private static String grouped(String digits, String sign) {
        return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", sign);
    }
}
