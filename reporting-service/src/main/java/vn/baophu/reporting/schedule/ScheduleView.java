package vn.baophu.reporting.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.reporting.calendar.Deadline.AroundEvent;
import vn.baophu.reporting.calendar.DueRule;
import vn.baophu.reporting.calendar.Part;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.schedule.Editions.Asked;

/**
 * What is due when under a regime.
 *
 * @param items by due day
 * @param undated the terms of the newest edition whose days are known only when their event has a date
 */
@Schema(name = "Schedule", examples = """
                {"regime":"000-R01","from":"2024-01-01","to":"2024-12-31",
                "items":[{"period":"2024-S1","edition":1,"cutOffOn":"2024-06-30","opensOn":"2024-07-01","dueOn":"2024-07-09",
                "dueAt":"2024-07-09T17:00:00Z"}],"undated":[]}""")
public record ScheduleView(String regime, LocalDate from, LocalDate to, List<Item> items, List<Undated> undated) {
    /**
     * One period and its dates.
     *
     * @param edition the edition of the regime that asks for it
     * @param relay whose consolidated report it is; absent for the reporters' own
     * @param cutOffOn last day that the figures count
     * @param opensOn first day on which the report is taken
     * @param dueOn last day in time
     * @param dueAt the first moment that is too late, UTC
     * @param lockOn last day on which a late report is still taken; absent where it always is
     */
    @Schema(name = "ScheduledReport")
    public record Item(
            String period,
            int edition,
            RelayRef relay,
            LocalDate cutOffOn,
            LocalDate opensOn,
            LocalDate dueOn,
            Instant dueAt,
            LocalDate lockOn) {
        static Item of(Asked asked, RelayRef relay) {
            var dates = asked.due().dates();
            return new Item(
                    asked.due().period().code(),
                    asked.edition().edition(),
                    relay,
                    dates.cutOffOn(),
                    dates.opensOn(),
                    dates.dueOn(),
                    dates.dueAt(),
                    dates.lockOn());
        }

        boolean within(LocalDate first, LocalDate last) {
            return !dueOn.isBefore(first) && !dueOn.isAfter(last);
        }
    }

    /** A part of the year whose report is due so many days after an event, before it where negative. */
    public record Undated(Part part, String event, int eventDays) {
        static Stream<Undated> of(DueRule rule) {
            return rule.deadline() instanceof AroundEvent around
                    ? Stream.of(new Undated(rule.part(), around.event(), around.days()))
                    : Stream.empty();
        }
    }

    /** The newest edition is the last. */
    static ScheduleView of(List<Regime> editions, LocalDate from, LocalDate to, Stream<Item> due) {
        var newest = editions.get(editions.size() - 1);
        return new ScheduleView(
                newest.code(),
                from,
                to,
                due.filter(item -> item.within(from, to))
                        .sorted(Comparator.comparing(Item::dueOn).thenComparing(Item::period))
                        .toList(),
                newest.dueRules().stream().flatMap(Undated::of).toList());
    }
}
