package vn.baophu.targets.division;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.targets.division.Divisions.feasible;
import static vn.baophu.targets.division.Divisions.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import vn.baophu.platform.error.Refused;

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

    @Property
    void all_but_the_odd_rest_and_what_is_held_are_whole_steps(
            @ForAll("children") List<Child> children,
            @ForAll("terms") Terms terms,
            @ForAll @LongRange(min = 0, max = 90_000) long more) {
        var division = divided(pot(children, terms, more), terms, children);

        assertThat(division.portions())
                .filteredOn(portion -> portion.figure() % terms.step() != 0)
                .filteredOn(portion -> portion.reason() != Reason.HELD)
                .hasSizeLessThanOrEqualTo(1)
                .allSatisfy(odd -> assertThat(odd.reason()).isEqualTo(Reason.ODD_REST));
    }

    @Property
    void the_reason_says_on_which_side_of_the_due_the_figure_lies(
            @ForAll("children") List<Child> children,
            @ForAll("terms") Terms terms,
            @ForAll @LongRange(min = 0, max = 90_000) long more) {
        var division = divided(pot(children, terms, more), terms, children);

        assertThat(division.portions()).allSatisfy(portion -> {
            var difference = portion.due().compareTo(portion.figure());
            switch (portion.reason()) {
                case ROUNDED_UP -> assertThat(difference).isNegative();
                case ROUNDED_DOWN -> assertThat(difference).isPositive();
                case EXACT, HELD, AT_FLOOR, AT_CAP -> assertThat(difference).isZero();
                case ODD_REST -> assertThat(terms.step()).isGreaterThan(1);
            }
        });
    }

    private static Pot pot(List<Child> children, Terms terms, long more) {
        return new Pot("x", feasible(children, terms, more), 0);
    }

    /** What can not be divided has tests of its own. */
    private static Division divided(Pot pot, Terms terms, List<Child> children) {
        try {
            return Division.of(pot, terms, children);
        } catch (Refused clash) {
            Assume.that(false);
            throw clash;
        }
    }
}
