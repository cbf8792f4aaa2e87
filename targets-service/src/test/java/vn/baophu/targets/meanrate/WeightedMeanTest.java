package vn.baophu.targets.meanrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.baophu.targets.target.Rate;

class WeightedMeanTest {
    @Provide
    Arbitrary<List<WeightedMean.Part>> parts() {
        var percent = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(2);
        return Combinators.combine(percent, Arbitraries.longs().between(1, 1_000_000))
                .as(WeightedMean.Part::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property
    void the_mean_lies_between_the_lowest_and_the_highest(@ForAll("parts") List<WeightedMean.Part> parts) {
        var rates = parts.stream()
                .map(WeightedMean.Part::percent)
                .sorted(Comparator.naturalOrder())
                .toList();

        assertThat(new WeightedMean(parts).percent(4)).isBetween(rates.get(0), rates.get(rates.size() - 1));
    }

    @Property
    void the_order_does_not_matter(@ForAll("parts") List<WeightedMean.Part> parts) {
        var reversed = new ArrayList<>(parts);
        Collections.reverse(reversed);

        assertThat(new WeightedMean(reversed).percent(6)).isEqualTo(new WeightedMean(parts).percent(6));
    }

    /** What a correct paper prints is never called wrong, however it was rounded. */
    @Property
    void rates_rounded_from_true_counts_always_agree(@ForAll("parts") List<WeightedMean.Part> counts) {
        var people = 0L;
        var all = 0L;
        var printed = new ArrayList<WeightedMean.Part>();
        for (var part : counts) {
            var participants = Rate.participants(part.percent(), part.denominator());
            people += participants;
            all += part.denominator();
            printed.add(
                    new WeightedMean.Part(new Rate(participants, part.denominator()).percent(1), part.denominator()));
        }

        assertThat(new WeightedMean(printed).agreesWith(new Rate(people, all).percent(2)))
                .isTrue();
    }

    @Test
    void a_difference_beyond_rounding_is_shown() {
        var mean = new WeightedMean(List.of(
                new WeightedMean.Part(new BigDecimal("90.00"), 3_000),
                new WeightedMean.Part(new BigDecimal("80.00"), 1_000)));

        assertThat(mean.percent(2)).isEqualTo(new BigDecimal("87.50"));
        assertThat(mean.agreesWith(new BigDecimal("87.51"))).isTrue();
        assertThat(mean.agreesWith(new BigDecimal("87.52"))).isFalse();
    }
}
