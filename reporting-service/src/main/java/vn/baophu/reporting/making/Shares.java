package vn.baophu.reporting.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.baophu.reporting.calendar.DueRule;
import vn.baophu.reporting.holiday.PublicHolidays;
import vn.baophu.reporting.obligation.ObligationKind;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.regime.Regimes;
import vn.baophu.reporting.regime.Station;
import vn.baophu.reporting.reporter.Reporter;
import vn.baophu.reporting.reporter.Superiors;
import vn.baophu.reporting.schedule.Editions;
import vn.baophu.reporting.schedule.Editions.Asked;
import vn.baophu.reporting.schedule.Schedule;
import vn.baophu.reporting.target.Plans;

/** What follows from all editions of a regime: who owes what, period by period. */
@ApplicationScoped
class Shares {
    private final Regimes regimes;
    private final Plans plans;
    private final PublicHolidays holidays;
    private final Roll roll;
    private final Superiors superiors;
    private final Makings makings;
    private final InstantSource clock;

    Shares(
            Regimes regimes,
            Plans plans,
            PublicHolidays holidays,
            Roll roll,
            Superiors superiors,
            Makings makings,
            InstantSource clock) {
        this.superiors = superiors;
        this.regimes = regimes;
        this.plans = plans;
        this.holidays = holidays;
        this.roll = roll;
        this.makings = makings;
        this.clock = clock;
    }

    /**
     * A relay that also reports owes only its consolidated report for the period. Who joins a group of agencies later owes
     * nothing that was due before.
     */
    @Transactional
    List<Share> of(String code) {
        return of(code, asked -> true, makings.madeBefore(code) ? clock.instant() : null);
    }

    /** The same of one period only, and of whoever is in a group of agencies by now: for those who owe it already. */
    @Transactional
    List<Share> of(String code, String period) {
        return of(code, asked -> asked.due().period().code().equals(period), null);
    }

    /** @param late from when on whoever joins a group of agencies is late for what was due before; null for never */
    private List<Share> of(String code, Predicate<Asked> which, Instant late) {
        var editions = regimes.editions(code);
        var consolidated = Editions.relays(editions)
                .flatMap(relay -> ofRelay(editions, relay, which))
                .toList();
        var shares = new ArrayList<>(consolidated);
        asked(editions, Regime::dueRules, which).forEach(asked -> {
            var relays = consolidated.stream()
                    .filter(share -> share.period().equals(asked.due().period().code()))
                    .flatMap(share -> share.owers().stream().map(Reporter::id))
                    .collect(Collectors.toSet());
            var past = late != null && !late.isBefore(asked.due().dates().dueAt());
            shares.add(new Share(asked, ObligationKind.REPORT, owers(asked, past, relays)));
        });
        return shares;
    }

    private List<Reporter> owers(Asked asked, boolean past, Set<UUID> relays) {
        var all = past
                ? roll.withoutAgenciesOfGroups(
                        asked.edition(), asked.due().dates().cutOffOn())
                : roll.of(asked.edition(), asked.due().dates().cutOffOn());
        return all.stream().filter(ower -> !relays.contains(ower.id())).toList();
    }

    private Stream<Share> ofRelay(List<Regime> editions, Station relay, Predicate<Asked> which) {
        return asked(editions, edition -> Editions.rulesOf(edition, relay), which)
                .map(asked -> new Share(asked, ObligationKind.CONSOLIDATION, standing(relay, asked)));
    }

    private List<Reporter> standing(Station relay, Asked asked) {
        if (relay.above() == null) {
            return List.of(relay.who());
        }
        var cutOffOn = asked.due().dates().cutOffOn();
        return superiors.of(roll.of(asked.edition(), cutOffOn), relay.above(), cutOffOn);
    }

    private Stream<Asked> asked(
            List<Regime> editions, Function<Regime, List<DueRule>> rulesOf, Predicate<Asked> which) {
        var working = holidays.workingDays();
        return Editions.of(
                        editions,
                        edition ->
                                Schedule.of(edition, rulesOf.apply(edition), plans.withId(edition.planId()), working))
                .stream()
                .filter(which);
    }
}
