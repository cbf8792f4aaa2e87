package vn.baophu.reporting.schedule;

import static vn.baophu.reporting.schedule.ScheduleRefusal.SPAN_BACKWARDS;
import static vn.baophu.reporting.schedule.ScheduleRefusal.SPAN_TOO_LONG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.calendar.DueRule;
import vn.baophu.reporting.holiday.PublicHolidays;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.regime.Regimes;
import vn.baophu.reporting.regime.Station;
import vn.baophu.reporting.reporter.Names;
import vn.baophu.reporting.schedule.Editions.Asked;
import vn.baophu.reporting.schedule.ScheduleView.Item;
import vn.baophu.reporting.target.Plans;

/** Reading schedules. They follow from published rules, for everybody who is signed in. */
@ApplicationScoped
@Transactional
class ScheduleReading {
    private static final int MOST_YEARS = 10;

    private final Regimes regimes;
    private final Plans plans;
    private final PublicHolidays holidays;
    private final Names names;
    private final BusinessDay day;

    ScheduleReading(Regimes regimes, Plans plans, PublicHolidays holidays, Names names, BusinessDay day) {
        this.regimes = regimes;
        this.plans = plans;
        this.holidays = holidays;
        this.names = names;
        this.day = day;
    }

    /** From today and for ten years, where nothing else is asked; over all editions of the regime. */
    ScheduleView of(String codeOrId, LocalDate from, LocalDate to) {
        var editions = regimes.editions(regimes.named(codeOrId).code());
        var first = from == null ? day.today() : from;
        var last = to == null ? first.plusYears(MOST_YEARS).minusDays(1) : to;
        check(first, last);
        var relays = Editions.relays(editions).toList();
        var named = names.of(
                relays.stream().map(Station::who).filter(Objects::nonNull).toList());
        var due = Stream.concat(
                asked(editions, Regime::dueRules).map(asked -> Item.of(asked, null)),
                relays.stream().flatMap(relay -> asked(editions, edition -> Editions.rulesOf(edition, relay))
                        .map(asked -> Item.of(asked, RelayRef.of(relay, named)))));
        return ScheduleView.of(editions, first, last, due);
    }

    private Stream<Asked> asked(List<Regime> editions, Function<Regime, List<DueRule>> rulesOf) {
        var working = holidays.workingDays();
        return Editions.of(
                editions,
                edition -> Schedule.of(edition, rulesOf.apply(edition), plans.withId(edition.planId()), working))
                .stream();
    }

    private static void check(LocalDate first, LocalDate last) {
        var faults = new Faults();
        if (last.isBefore(first)) {
            faults.add("?to", SPAN_BACKWARDS, last, first);
        }
        if (!last.isBefore(first.plusYears(MOST_YEARS))) {
            faults.add("?to", SPAN_TOO_LONG);
        }
        faults.refuseIfAny();
    }
}
