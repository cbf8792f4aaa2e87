package vn.baophu.targets.division;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.targets.division.Divisions.child;
import static vn.baophu.targets.division.Divisions.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** What largest remainder keeps, and where it is not monotone: the paradox that makes the other rounding the usual one. */
class LargestRemainderTest {
    private static final Terms LARGEST_REMAINDER =
            new Terms(List.of(new Terms.Part(Base.DENOMINATOR, 1)), Rounding.LARGEST_REMAINDER, 1);
    private static final List<Child> PARADOX =
            List.of(child("a", 6, Limits.NONE), child("b", 6, Limits.NONE), child("c", 2, Limits.NONE));

    @Provide
    Arbitrary<List<Child>> unbound() {
        return Arbitraries.longs()
                .between(1, 20_000)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(counts -> IntStream.range(0, counts.size())
                        .mapToObj(i -> child("%05d".formatted(i), counts.get(i), Limits.NONE))
                        .toList());
    }

    @Property
    void no_figure_is_a_person_away_from_its_quota_and_larger_remainders_go_first(
            @ForAll("unbound") List<Child> children, @ForAll @LongRange(min = 0, max = 1_000_000) long total) {
        var portions =
                Division.of(new Pot("x", total, 0), LARGEST_REMAINDER, children).portions();

        assertThat(portions).allSatisfy(portion -> {
            assertThat(portion.quota().compareTo(portion.figure() + 1)).isNegative();
            assertThat(portion.quota().compareTo(portion.figure() - 1)).isPositive();
        });
        for (var up : portions) {
            for (var down : portions) {
                if (up.reason() == Reason.ROUNDED_UP && down.reason() == Reason.ROUNDED_DOWN) {
                    assertThat(remainder(up)).isGreaterThanOrEqualTo(remainder(down));
                }
            }
        }
    }

    @Property
    void a_child_falls_by_at_most_one_person_while_the_total_rises(
            @ForAll("unbound") List<Child> children,
            @ForAll @LongRange(min = 0, max = 1_000_000) long total,
            @ForAll @LongRange(min = 1, max = 100) long rise) {
        var before = figures(Division.of(new Pot("x", total, 0), LARGEST_REMAINDER, children));
        var after = figures(Division.of(new Pot("x", total + rise, 0), LARGEST_REMAINDER, children));

        assertThat(after)
                .allSatisfy((child, figure) -> assertThat(figure).isGreaterThanOrEqualTo(before.get(child) - 1));
    }

    @Test
    void one_more_person_for_all_can_be_one_less_for_the_smallest() {
        assertThat(figures(Division.of(new Pot("x", 10, 0), LARGEST_REMAINDER, PARADOX)))
                .containsEntry("c", 2L);
        assertThat(figures(Division.of(new Pot("x", 11, 0), LARGEST_REMAINDER, PARADOX)))
                .containsEntry("c", 1L);

        assertThat(figures(Division.of(new Pot("x", 10, 0), Terms.by(Base.DENOMINATOR), PARADOX)))
                .containsEntry("c", 1L);
        assertThat(figures(Division.of(new Pot("x", 11, 0), Terms.by(Base.DENOMINATOR), PARADOX)))
                .containsEntry("c", 1L);
    }

    private static BigDecimal remainder(Portion portion) {
        var due = portion.due();
        return due.shown(30, RoundingMode.HALF_UP).remainder(BigDecimal.ONE);
    }
}
