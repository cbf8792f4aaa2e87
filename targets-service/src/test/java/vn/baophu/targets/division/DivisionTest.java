package vn.baophu.targets.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.baophu.targets.division.Divisions.child;
import static vn.baophu.targets.division.Divisions.figures;

import java.util.List;
import org.junit.jupiter.api.Test;

class DivisionTest {
    private static final Limits NONE = Limits.NONE;

    @Test
    void by_denominator_all_get_the_same_rate() {
        var division = divide(900, child("1", 500, NONE), child("2", 300, NONE), child("3", 200, NONE));

        assertThat(division.portions())
                .extracting(Portion::figure, Portion::reason)
                .containsExactly(tuple(450L, Reason.EXACT), tuple(270L, Reason.EXACT), tuple(180L, Reason.EXACT));
    }

    @Test
    void by_gap_everyone_closes_the_same_part_of_the_way_to_full_coverage() {
        var far = new Child("1", "1", new Known(1_000L, 600L, null), NONE);
        var near = new Child("2", "2", new Known(1_000L, 900L, null), NONE);
        var there = new Child("3", "3", new Known(1_000L, 1_010L, null), NONE);

        assertThat(figures(Division.of(new Pot("x", 2_610, 0), Terms.by(Base.GAP), List.of(far, near, there))))
                .containsEntry("1", 680L)
                .containsEntry("2", 920L)
                .containsEntry("3", 1_010L);
    }

    @Test
    void a_mix_counts_each_base_by_its_weight() {
        var large = new Child("1", "1", new Known(800L, null, 100L), NONE);
        var small = new Child("2", "2", new Known(200L, null, 100L), NONE);
        var mix = new Terms(
                List.of(new Terms.Part(Base.DENOMINATOR, 75), new Terms.Part(Base.LAST_PLAN, 25)),
                Rounding.MONOTONE,
                1);

        assertThat(figures(Division.of(new Pot("x", 1_000, 0), mix, List.of(large, small))))
                .containsEntry("1", 725L) // 75 % of 80 % and 25 % of 50 %
                .containsEntry("2", 275L);
    }

    @Test
    void who_stands_on_a_floor_takes_it_from_all_others_alike() {
        var floor = child("1", 100, new Limits(200L, null, null));
        var division = divide(900, floor, child("2", 300, NONE), child("3", 500, NONE));

        assertThat(figures(division))
                .containsEntry("1", 200L)
                .containsEntry("2", 262L)
                .containsEntry("3", 438L);
        assertThat(division.portions())
                .extracting(Portion::reason)
                .containsExactly(Reason.AT_FLOOR, Reason.ROUNDED_DOWN, Reason.ROUNDED_UP);
    }

    @Test
    void a_reserve_stays_with_the_parent_and_a_held_child_takes_no_part() {
        var held = child("1", 100, new Limits(null, null, 50L));
        var pot = new Pot("x", 1_000, 100);

        assertThat(figures(Division.of(
                        pot, Terms.by(Base.DENOMINATOR), List.of(held, child("2", 100, NONE), child("3", 400, NONE)))))
                .containsEntry("1", 50L)
                .containsEntry("2", 170L)
                .containsEntry("3", 680L);
    }

    @Test
    void a_tie_goes_to_the_larger_share_and_then_to_the_smaller_key() {
        var equal = divide(4, child("b", 10, NONE), child("c", 10, NONE), child("a", 10, NONE));
        var larger = divide(10, child("a", 6, NONE), child("b", 2, NONE), child("c", 6, NONE));

        assertThat(figures(equal)).containsEntry("a", 2L).containsEntry("b", 1L).containsEntry("c", 1L);
        assertThat(figures(larger))
                .containsEntry("a", 5L)
                .containsEntry("c", 4L)
                .containsEntry("b", 1L);
    }

    @Test
    void in_steps_of_ten_the_odd_rest_goes_to_who_is_next_in_line() {
        var tens = new Terms(List.of(new Terms.Part(Base.DENOMINATOR, 1)), Rounding.MONOTONE, 10);
        var portions = Division.of(new Pot("x", 107, 0), tens, List.of(child("1", 60, NONE), child("2", 40, NONE)))
                .portions();

        assertThat(portions)
                .extracting(Portion::figure, Portion::reason)
                .containsExactly(tuple(67L, Reason.ODD_REST), tuple(40L, Reason.ROUNDED_DOWN));
    }

    private static Division divide(long total, Child... children) {
        return Division.of(new Pot("x", total, 0), Terms.by(Base.DENOMINATOR), List.of(children));
    }
}
