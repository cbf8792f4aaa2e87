package vn.baophu.reporting.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.reporting.regime.GivenRegimes.by;
import static vn.baophu.reporting.regime.GivenRegimes.edition;
import static vn.baophu.reporting.regime.GivenRegimes.ending;
import static vn.baophu.reporting.regime.GivenRegimes.signed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.calendar.Part;
import vn.baophu.reporting.calendar.WorkingDays;
import vn.baophu.reporting.regime.DueTerm;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.target.PlanEntry;

class EditionsTest {
    private static final PlanEntry PLAN = new PlanEntry(
            UUID.randomUUID(), "000", null, UUID.randomUUID(), LocalDate.parse("2023-07-31"), 2023, 2025, null);
    private static final Regime FIRST =
            edition(1, "2023-07-31", by(Part.S1, 9, 7, 30, 6), by(Part.YEAR, 14, 12, 30, 11));

    @Test
    void the_edition_in_force_on_the_cut_off_day_asks_for_the_report() {
        var second = edition(2, "2024-06-30", by(Part.S1, 20, 7, 30, 6), by(Part.YEAR, 20, 12, 30, 11));

        assertThat(asked(FIRST, second))
                .containsExactlyInAnyOrder(
                        "2023 of 1 due 2023-12-14",
                        "2024-S1 of 2 due 2024-07-20",
                        "2024 of 2 due 2024-12-20",
                        "2025-S1 of 2 due 2025-07-20",
                        "2025 of 2 due 2025-12-20");
    }

    @Test
    void the_day_after_the_cut_off_is_too_late_for_a_new_edition() {
        var second = edition(2, "2024-07-01", by(Part.S1, 20, 7, 30, 6));

        assertThat(asked(FIRST, second)).contains("2024-S1 of 1 due 2024-07-09", "2025-S1 of 2 due 2025-07-20");
    }

    @Test
    void a_period_between_two_ways_of_counting_is_asked_for_all_the_same() {
        var second = edition(2, "2024-06-20", by(Part.S1, 20, 7, 14, 6));

        assertThat(asked(FIRST, second)).contains("2024-S1 of 1 due 2024-07-09", "2025-S1 of 2 due 2025-07-20");
    }

    @Test
    void what_a_new_edition_no_longer_asks_ends_with_the_one_before() {
        var second = edition(2, "2024-06-20", by(Part.YEAR, 14, 12, 30, 11));

        assertThat(asked(FIRST, second))
                .containsExactlyInAnyOrder(
                        "2023 of 1 due 2023-12-14", "2024 of 2 due 2024-12-14", "2025 of 2 due 2025-12-14");
    }

    @Test
    void every_period_is_asked_for_by_one_of_three_editions() {
        var second = edition(2, "2024-01-01", by(Part.S1, 20, 7, 30, 6));
        var third = edition(3, "2025-01-01", by(Part.S1, 25, 7, 30, 6));

        assertThat(asked(FIRST, second, third))
                .containsExactlyInAnyOrder(
                        "2023 of 1 due 2023-12-14", "2024-S1 of 2 due 2024-07-20", "2025-S1 of 3 due 2025-07-25");
    }

    @Test
    void the_paper_asks_for_all_that_is_due_from_its_signing_on() {
        var dueThatDay = edition(1, "2023-07-31", by(Part.S1, 31, 7, 30, 6));
        var dueTheDayBefore = edition(1, "2023-07-31", by(Part.S1, 30, 7, 30, 6));

        assertThat(asked(dueThatDay)).contains("2023-S1 of 1 due 2023-07-31");
        assertThat(asked(dueTheDayBefore))
                .containsExactly("2024-S1 of 1 due 2024-07-30", "2025-S1 of 1 due 2025-07-30");
    }

    @Test
    void a_regime_in_force_from_a_day_of_its_own_asks_for_what_is_counted_from_then_on() {
        var fromTheCutOffOn = edition(1, "2023-11-30", by(Part.YEAR, 14, 12, 30, 11));
        var fromTheDayAfter = edition(1, "2023-12-01", by(Part.YEAR, 14, 12, 30, 11));

        assertThat(asked(fromTheCutOffOn)).contains("2023 of 1 due 2023-12-14");
        assertThat(asked(fromTheDayAfter)).containsExactly("2024 of 1 due 2024-12-14", "2025 of 1 due 2025-12-14");
    }

    @Test
    void an_act_asks_for_nothing_that_was_due_before_its_signing() {
        var terms = new DueTerm[] {by(Part.S1, 9, 7, 30, 6), by(Part.YEAR, 14, 12, 30, 11)};

        assertThat(asked(signed(1, "2023-07-31", "2024-07-10", terms)))
                .containsExactlyInAnyOrder(
                        "2024 of 1 due 2024-12-14", "2025-S1 of 1 due 2025-07-09", "2025 of 1 due 2025-12-14");
        assertThat(asked(signed(1, "2023-07-31", "2024-07-09", terms))).contains("2024-S1 of 1 due 2024-07-09");
        assertThat(asked(signed(1, "2024-01-01", "2024-07-10", terms))).doesNotContain("2024-S1 of 1 due 2024-07-09");
        assertThat(asked(signed(1, "2023-07-31", "2022-01-01", terms))).isEqualTo(asked(FIRST));
    }

    @Test
    void what_a_new_act_was_signed_too_late_for_stays_with_the_edition_before() {
        var second = signed(2, "2024-01-01", "2024-07-10", by(Part.S1, 5, 7, 30, 6), by(Part.YEAR, 20, 12, 30, 11));

        assertThat(asked(FIRST, second))
                .containsExactlyInAnyOrder(
                        "2023 of 1 due 2023-12-14",
                        "2024-S1 of 1 due 2024-07-09",
                        "2024 of 2 due 2024-12-20",
                        "2025-S1 of 2 due 2025-07-05",
                        "2025 of 2 due 2025-12-20");
    }

    @Test
    void a_regime_asks_for_nothing_that_is_counted_to_a_day_after_its_last_one() {
        var terms = new DueTerm[] {by(Part.S1, 9, 7, 30, 6), by(Part.YEAR, 14, 12, 30, 11)};

        assertThat(asked(ending(1, "2023-07-31", "2024-06-30", terms)))
                .containsExactlyInAnyOrder("2023 of 1 due 2023-12-14", "2024-S1 of 1 due 2024-07-09");
        assertThat(asked(ending(1, "2023-07-31", "2024-06-29", terms))).containsExactly("2023 of 1 due 2023-12-14");
    }

    private static List<String> asked(Regime... editions) {
        var working = new WorkingDays(Set.of());
        return Editions.of(List.of(editions), edition -> Schedule.of(edition, PLAN, working)).stream()
                .map(asked ->
                        asked.due().period().code() + " of " + asked.edition().edition() + " due "
                                + asked.due().dates().dueOn())
                .toList();
    }
}
