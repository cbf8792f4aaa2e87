package vn.baophu.reporting.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.id.Ids;
import vn.baophu.platform.time.BusinessDay;

/** A report that opens on 1 July and is due before 10 July 2024 is waived, and owed after all. */
class TimeGivenBackTest {
    private final Obligation owed = GivenObligations.halfYear2024(5);

    @ParameterizedTest
    @CsvSource({
        "2024-07-05, 2024-07-20, 2024-07-24",
        "2024-07-05, 2024-07-06, 2024-07-10",
        "2024-07-05, 2024-07-05, 2024-07-09",
        "2024-06-20, 2024-06-25, 2024-07-09",
        "2024-06-20, 2024-07-05, 2024-07-13",
        "2024-07-09, 2024-07-09, 2024-07-10",
        "2024-07-09, 2024-07-20, 2024-07-21",
        "2024-07-10, 2024-07-20, 2024-07-09"
    })
    void as_many_days_are_left_as_were_when_it_was_waived(String waived, String today, String dueOn) {
        owed.waive(new Waiver("Xã sáp nhập", "binh", noon(waived)));

        takeBack(today, null);

        assertThat(owed.dueOn()).isEqualTo(dueOn);
        assertThat(owed.regularDueOn()).isEqualTo("2024-07-09");
        assertThat(owed.lockOn()).isNull();
    }

    @Test
    void who_was_in_time_until_then_is_in_time_on_the_day_on_which_it_is_owed_again() {
        owed.waive(new Waiver("Xã sáp nhập", "binh", noon("2024-07-09")));
        takeBack("2024-07-20", null);

        owed.submitted(Ids.next(), Instant.parse("2024-07-21T16:59:59Z"), LocalDate.parse("2024-07-21"));

        assertThat(owed.late()).isFalse();
    }

    @Test
    void a_day_that_is_named_holds_also_for_who_was_late() {
        owed.waive(new Waiver("Xã sáp nhập", "binh", noon("2024-07-12")));

        takeBack("2024-07-20", "2024-07-31");

        assertThat(owed.dueOn()).isEqualTo("2024-07-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-05, 2024-07-08, false",
        "2024-07-05, 2024-07-09, true",
        "2024-07-05, 2025-07-09, true",
        "2024-07-05, 2025-07-10, false",
        "2024-07-20, 2024-07-20, false",
        "2024-07-20, 2024-07-21, true"
    })
    void the_day_that_is_named_is_neither_before_the_present_one_nor_today_nor_far_off(
            String today, String until, boolean taken) {
        var faults = new Faults();

        new TakeWaiverBack("Nhầm xã", LocalDate.parse(until)).check(owed, LocalDate.parse(today), faults);

        assertThat(faults.any()).isNotEqualTo(taken);
    }

    private void takeBack(String today, String until) {
        var taking = new TakeWaiverBack("Nhầm xã", until == null ? null : LocalDate.parse(until));
        owed.takeWaiverBack(taking, "binh", noon(today), LocalDate.parse(today));
    }

    private static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(BusinessDay.ZONE).toInstant();
    }
}
