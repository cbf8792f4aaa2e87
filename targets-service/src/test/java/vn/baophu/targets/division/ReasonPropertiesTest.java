package vn.baophu.targets.division;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.targets.division.Divisions.divided;
import static vn.baophu.targets.division.Divisions.pot;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class ReasonPropertiesTest {
    @Provide
    Arbitrary<List<Child>> children() {
        return Divisions.children();
    }

    @Provide
    Arbitrary<Terms> terms() {
        return Divisions.terms(Rounding.values());
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
}
