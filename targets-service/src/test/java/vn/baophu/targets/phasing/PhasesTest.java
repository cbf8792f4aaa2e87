package vn.baophu.targets.phasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import vn.baophu.targets.goal.Step;
import vn.baophu.targets.result.Stock;

class PhasesTest {
    private static final long NATION = 110_000_000;

    @Example
    void a_linear_year_rises_by_the_same_every_quarter() {
        var steps = steps(3, 6, 9, 12);

        assertThat(Phases.along(80_000, 85_941, steps, Shares.linear(steps)))
                .extracting(Phase::participants)
                .containsExactly(81_485L, 82_971L, 84_456L, 85_941L);
    }

    @Example
    void last_years_shape_keeps_its_share_of_the_increase() {
        var steps = steps(3, 6, 9, 12);
        var lastYear = stocks(0, 1_000, 3, 1_100, 6, 1_700, 9, 1_800, 12, 2_000);

        assertThat(Phases.along(
                        2_000, 2_500, steps, Shares.like(lastYear, steps).orElseThrow()))
                .extracting(Phase::increase)
                .containsExactly(50L, 300L, 50L, 100L);
    }

    @Example
    void between_two_reports_of_last_year_the_way_is_straight() {
        var steps = steps(3, 6, 9, 12);
        var lastYear = stocks(0, 1_000, 6, 1_600, 12, 2_000);

        assertThat(Phases.along(
                        2_000, 3_000, steps, Shares.like(lastYear, steps).orElseThrow()))
                .extracting(Phase::participants)
                .containsExactly(2_300L, 2_600L, 2_800L, 3_000L);
    }

    @Example
    void a_year_that_did_not_rise_has_no_shape() {
        assertThat(Shares.like(stocks(0, 1_000, 12, 1_000), steps(6, 12))).isEmpty();
        assertThat(Shares.like(stocks(0, 1_000, 6, 1_500, 12, 900), steps(6, 12)))
                .isEmpty();
    }

    @Property
    void the_steps_of_a_linear_year_sum_exactly_and_differ_by_one_person_at_most(
            @ForAll @LongRange(max = NATION) long start,
            @ForAll @LongRange(max = NATION) long target,
            @ForAll @IntRange(min = 1, max = 12) int months) {
        var steps = IntStream.rangeClosed(1, months).mapToObj(PhasesTest::step).toList();
        var phases = Phases.along(start, target, steps, Shares.linear(steps));

        sumExactly(phases, start, target);
        var increases = phases.stream().mapToLong(Phase::increase).summaryStatistics();
        assertThat(increases.getMax() - increases.getMin()).isLessThanOrEqualTo(1);
    }

    @Property
    void whatever_last_year_was_like_the_steps_sum_exactly_to_the_increase(
            @ForAll @LongRange(max = NATION) long start,
            @ForAll @LongRange(max = NATION) long target,
            @ForAll @Size(value = 13) List<@LongRange(max = NATION) Long> months,
            @ForAll @Size(max = 11) List<@IntRange(min = 1, max = 11) Integer> notReported) {
        var lastYear = new TreeMap<Integer, Stock>();
        IntStream.rangeClosed(0, 12).forEach(month -> lastYear.put(month, stock(months.get(month))));
        notReported.forEach(lastYear::remove);
        var steps = IntStream.rangeClosed(1, 12).mapToObj(PhasesTest::step).toList();

        Shares.like(lastYear, steps)
                .ifPresentOrElse(
                        shares -> sumExactly(Phases.along(start, target, steps, shares), start, target),
                        () -> assertThat(months.get(12)).isLessThanOrEqualTo(months.get(0)));
    }

    private static void sumExactly(List<Phase> phases, long start, long target) {
        assertThat(phases.get(phases.size() - 1).participants()).isEqualTo(target);
        assertThat(phases.stream().mapToLong(Phase::increase).sum()).isEqualTo(target - start);
    }

    private static List<Step> steps(int... months) {
        return IntStream.of(months).mapToObj(PhasesTest::step).toList();
    }

    private static Step step(int month) {
        return new Step("step " + month, YearMonth.of(2024, month).atEndOfMonth());
    }

    private static TreeMap<Integer, Stock> stocks(long... monthAndPeople) {
        var stocks = new TreeMap<Integer, Stock>();
        for (int at = 0; at < monthAndPeople.length; at += 2) {
            stocks.put((int) monthAndPeople[at], stock(monthAndPeople[at + 1]));
        }
        return stocks;
    }

    private static Stock stock(long people) {
        return new Stock("2023", LocalDate.of(2023, 12, 31), people, 18);
    }
}
