package vn.baophu.targets.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import vn.baophu.platform.error.Refused;

class PrintedRateTest {
    @Example
    void a_hundred_with_two_decimals_is_not_printed_like_a_hundred_without() {
        assertThat(new PrintedRate("100")).isNotEqualTo(new PrintedRate("100.00"));
        assertThat(new PrintedRate("100").decimals()).isZero();
        assertThat(new PrintedRate("100.0").decimals()).isEqualTo(1);
        assertThat(new PrintedRate("100,00").decimals()).isEqualTo(2);
    }

    @Example
    void the_percent_sign_is_not_part_of_the_number() {
        assertThat(PrintedRate.read(" 23,12 % ").text()).isEqualTo("23,12");
    }

    @Example
    void what_is_no_rate_is_refused() {
        for (var cell :
                new String[] {"", "abc", "-1", "1.234,5", "1000", "96,", ",5", "96,4,0", "12.1234567", "9 6", "%"}) {
            assertThatThrownBy(() -> PrintedRate.read(cell))
                    .as(cell)
                    .isInstanceOfSatisfying(
                            Refused.class, no -> assertThat(no.refusal()).isEqualTo(FigureRefusal.UNREADABLE_RATE));
        }
    }

    @Property
    void text_and_value_are_the_same_number_whatever_the_decimal_sign(
            @ForAll @IntRange(max = 999) int whole,
            @ForAll @CharRange(from = '0', to = '9') @StringLength(max = 6) String decimals,
            @ForAll boolean comma) {
        var text = decimals.isEmpty() ? "" + whole : whole + (comma ? "," : ".") + decimals;

        var rate = PrintedRate.read(text + "%");

        assertThat(rate.text()).isEqualTo(text);
        assertThat(rate.decimals()).isEqualTo(decimals.length());
        assertThat(rate.value()).isEqualTo(new BigDecimal(new BigInteger(whole + decimals), decimals.length()));
    }
}
