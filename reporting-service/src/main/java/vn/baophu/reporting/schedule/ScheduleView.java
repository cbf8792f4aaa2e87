package vn.baophu.reporting.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.reporting.calendar.Deadline.AroundEvent;
import vn.baophu.reporting.calendar.Due;
import vn.baophu.reporting.calendar.DueRule;
import vn.baophu.reporting.calendar.Part;
import vn.baophu.reporting.regime.Regime;

/**
 * What is due when under a regime.
 *
 * @param items by due day
 * @param undated the terms whose days are known only when their event has a date
 */
@Schema(name = "Schedule", examples = """
                {"regime":"000-R01","from":"2024-01-01","to":"2024-12-31",
                "items":[{"period":"2024-S1","cutOffOn":"2024-06-30","opensOn":"2024-07-01","dueOn":"2024-07-09",
                "dueAt":"2024-07-09T17:00:00Z"}],"undated":[]}""")
public record ScheduleView(String regime, LocalDate from, LocalDate to, List<Item> items, List<Undated> undated) {
    /**
     * One period and its dates.
     *
     * @param cutOffOn last day that the figures count
     * @param opensOn first day on which the report is taken
     * @param dueOn last day in time
     * @param dueAt the first moment that is too late, UTC
     * @param lockOn last day on which a late report is still taken; absent where it always is
     */
    @Schema(name = "ScheduledReport")
    public record Item(
            String period, LocalDate cutOffOn, LocalDate opensOn, LocalDate dueOn, Instant dueAt, LocalDate lockOn) {
        static Item of(Due due) {
            var dates = due.dates();
            return new Item(
                    due.period().code(),
                    dates.cutOffOn(),
                    dates.opensOn(),
                    dates.dueOn(),
                    dates.dueAt(),
                    dates.lockOn());
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

    static ScheduleView of(Regime regime, LocalDate from, LocalDate to, List<Due> due) {
        return new ScheduleView(
                regime.code(),
                from,
                to,
                due.stream().map(Item::of).toList(),
                regime.dueRules().stream().flatMap(Undated::of).toList());
    }
}
