package vn.baophu.reporting.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;

/** The holidays that come with the schema, against what was announced for each year. */
@QuarkusTest
class DecidedHolidaysTest extends AtTheDoor {
    /** First and last day off around the lunar new year, weekends included. */
    private static final Map<String, String> TET = Map.of(
            "2018-02-14", "2018-02-20",
            "2019-02-02", "2019-02-10",
            "2020-01-23", "2020-01-29",
            "2021-02-10", "2021-02-16",
            "2022-01-29", "2022-02-06",
            "2023-01-20", "2023-01-26",
            "2024-02-08", "2024-02-14",
            "2025-01-25", "2025-02-02",
            "2026-02-14", "2026-02-22");

    @Inject
    PublicHolidays holidays;

    @Test
    void the_tet_leave_is_whole() {
        var working = holidays.workingDays();
        TET.forEach((first, last) -> {
            var from = LocalDate.parse(first);
            var to = LocalDate.parse(last);

            assertThat(from.datesUntil(to.plusDays(1))).as(first).noneMatch(working::includes);
            assertThat(working.includes(from.minusDays(1)))
                    .as("before " + first)
                    .isTrue();
            assertThat(working.includes(to.plusDays(1))).as("after " + last).isTrue();
        });
    }

    @Test
    void a_holiday_on_a_weekend_gives_a_day_in_lieu() {
        var working = holidays.workingDays();
        for (var day : new String[] {"2022-01-03", "2022-04-11", "2022-05-03", "2023-05-03", "2023-09-04"}) {
            assertThat(working.includes(LocalDate.parse(day))).as(day).isFalse();
            assertThat(working.includes(LocalDate.parse(day).plusDays(1)))
                    .as("after " + day)
                    .isTrue();
        }
    }

    @Test
    void every_day_worked_in_lieu_is_a_saturday_on_which_deadlines_may_end() {
        var working = holidays.workingDays();

        assertThat(working.workedInLieu()).hasSize(6).allMatch(working::includes);
    }
}
