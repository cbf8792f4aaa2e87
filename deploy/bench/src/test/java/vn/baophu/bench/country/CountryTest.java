package vn.baophu.bench.country;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountryTest {
    @Test
    void there_are_as_many_years_as_the_reports_need() {
        assertThat(Country.firstYearFor(1)).isEqualTo(2024);
        assertThat(Country.firstYearFor(39_852)).isEqualTo(2024);
        assertThat(Country.firstYearFor(39_853)).isEqualTo(2023);
        assertThat(Country.firstYearFor(360_000)).isEqualTo(2015);
    }
}
