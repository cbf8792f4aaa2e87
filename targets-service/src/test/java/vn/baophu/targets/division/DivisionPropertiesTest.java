package vn.baophu.targets.division;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.targets.division.Divisions.divided;
import static vn.baophu.targets.division.Divisions.feasible;
import static vn.baophu.targets.division.Divisions.figures;
import static vn.baophu.targets.division.Divisions.pot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class DivisionPropertiesTest {
    @Provide
    Arbitrary<List<Child>> children() {
        return Divisions.children();
    }

    @Provide
    Arbitrary<Terms> terms() {
        return Divisions.terms(Rounding.values());
    }

    @Provide
    Arbitrary<Terms> monotone() {
        return Divisions.terms(Rounding.MONOTONE);
    }

    @Property
    void children_and_reserve_sum_to_the_parent_to_the_person(
            @ForAll("children") List<Child> children,
            @ForAll("terms") Terms terms,
            @ForAll @LongRange(min = 0, max = 90_000) long more,
            @ForAll @LongRange(min = 0, max = 500) long reserve) {
        var total = feasible(children, terms, more) + reserve;

        var division = divided(new Pot("x", total, reserve), terms, children);

        assertThat(Divisions.sum(division) + reserve).isEqualTo(total);
        assertThat(division.portions()).hasSameSizeAs(children);
    }

    @Property
    void floors_caps_and_holds_are_kept(
            @ForAll("children") List<Child> children,
            @ForAll("terms") Terms terms,
            @ForAll @LongRange(min = 0, max = 90_000) long more) {
        var division = divided(pot(children, terms, more), terms, children);

        assertThat(division.portions()).allSatisfy(portion -> {
            var limits = portion.child().limits();
            assertThat(portion.figure()).isNotNegative();
            Optional.ofNullable(limits.hold())
                    .ifPresent(hold -> assertThat(portion.figure()).isEqualTo(hold));
            Optional.ofNullable(limits.floor())
                    .ifPresent(floor -> assertThat(portion.figure()).isGreaterThanOrEqualTo(floor));
            Optional.ofNullable(limits.cap())
                    .ifPresent(cap -> assertThat(portion.figure()).isLessThanOrEqualTo(cap));
        });
    }

    @Property
    void the_order_of_the_children_does_not_matter(
            @ForAll("children") List<Child> children,
            @ForAll("terms") Terms terms,
            @ForAll @LongRange(min = 0, max = 90_000) long more,
            @ForAll Random random) {
        var shuffled = new ArrayList<>(children);
        Collections.shuffle(shuffled, random);
        var pot = pot(children, terms, more);

        assertThat(divided(pot, terms, shuffled)).isEqualTo(divided(pot, terms, children));
    }

    @Property
    void when_the_total_rises_no_child_falls(
            @ForAll("children") List<Child> children,
            @ForAll("monotone") Terms terms,
            @ForAll @LongRange(min = 0, max = 90_000) long more,
            @ForAll @LongRange(min = 1, max = 30) long rise) {
        var before = figures(divided(pot(children, terms, more), terms, children));
        var after = figures(divided(pot(children, terms, more + rise), terms, children));

        assertThat(after).allSatisfy((child, figure) -> assertThat(figure).isGreaterThanOrEqualTo(before.get(child)));
    }
}
