package vn.baophu.reporting.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.forecast.Course.Stock;

class ForecastTest {
    @Example
    void the_year_goes_on_at_the_rate_between_the_first_and_the_last_number() {
        var forecast = forecast(85941L, stock("2023", 80000), stock("2024-S1", 82400));

        assertThat(forecast.perMonth())
                .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("400.00"));
        assertThat(forecast.atYearEnd()).contains(84800L);
        assertThat(forecast.difference()).contains(-1141L);
        assertThat(forecast.monthsLeft()).contains(6);
        assertThat(forecast.perMonthNeeded()).contains(591L);
    }

    @Example
    void one_number_is_no_rate_but_says_what_is_needed() {
        var forecast = forecast(100L, stock("2024-S1", 40));

        assertThat(forecast.atYearEnd()).isEmpty();
        assertThat(forecast.first()).isEmpty();
        assertThat(forecast.perMonthNeeded()).contains(10L);
    }

    @Example
    void a_year_that_is_reported_needs_no_forecast() {
        var forecast = forecast(100L, stock("2024", 98));

        assertThat(forecast.atYearEnd()).contains(98L);
        assertThat(forecast.perMonthNeeded()).isEmpty();
    }

    @Example
    void nothing_known_is_not_zero() {
        var forecast = forecast(100L);

        assertThat(forecast.latest()).isEmpty();
        assertThat(forecast.atYearEnd()).isEmpty();
        assertThat(forecast.perMonthNeeded()).isEmpty();
    }

    @Example
    void a_course_reads_only_periods_that_are_over() {
        assertThat(Course.periods(2024, LocalDate.parse("2024-06-30")))
                .extracting(Period::code)
                .contains("2023", "2023-S2", "2023-Q4", "2023-12", "2024-S1", "2024-Q2", "2024-06")
                .doesNotContain("2024", "2024-9M", "2024-07", "2023-S1");
    }

    @Property
    void what_is_needed_reaches_the_target_and_one_less_does_not(
            @ForAll @LongRange(max = 100_000) long now, @ForAll @LongRange(max = 100_000) long target) {
        var forecast = forecast(target, stock("2024-S1", now));

        long needed = forecast.perMonthNeeded().orElseThrow();
        assertThat(now + 6 * needed).isGreaterThanOrEqualTo(target);
        assertThat(needed == 0 || now + 6 * (needed - 1) < target).isTrue();
    }

    private static Forecast forecast(Long target, Stock... stocks) {
        var byMonth = new TreeMap<Integer, Stock>();
        for (var stock : stocks) {
            var month =
                    stock.period().year() < 2024 ? 0 : stock.period().lastDay().getMonthValue();
            byMonth.put(month, stock);
        }
        return new Forecast(new Course(byMonth), target);
    }

    private static Stock stock(String period, long participants) {
        return new Stock(Period.named(period), participants, Set.of());
    }
}
