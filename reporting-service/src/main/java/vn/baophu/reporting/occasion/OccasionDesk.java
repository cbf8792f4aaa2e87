package vn.baophu.reporting.occasion;

import static vn.baophu.reporting.occasion.OccasionRefusal.NOBODY_IS_ASKED;
import static vn.baophu.reporting.occasion.OccasionRefusal.OCCASION_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.calendar.Due;
import vn.baophu.reporting.holiday.PublicHolidays;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.regime.RegimeKeeping;
import vn.baophu.reporting.regime.Regimes;

/** Asking for reports, and dating events that reports wait for. */
@ApplicationScoped
class OccasionDesk {
    /** What came of it, and whether it is new. */
    record Held(Occasion occasion, boolean created) {}

    private final Occasions occasions;
    private final Regimes regimes;
    private final RegimeKeeping keeping;
    private final PublicHolidays holidays;
    private final FormFaults form;
    private final IfMatch ifMatch;
    private final BusinessDay today;
    private final Event<OccasionHeld> held;

    OccasionDesk(
            Occasions occasions,
            Regimes regimes,
            RegimeKeeping keeping,
            PublicHolidays holidays,
            FormFaults form,
            IfMatch ifMatch,
            BusinessDay today,
            Event<OccasionHeld> held) {
        this.occasions = occasions;
        this.regimes = regimes;
        this.keeping = keeping;
        this.holidays = holidays;
        this.form = form;
        this.ifMatch = ifMatch;
        this.today = today;
        this.held = held;
    }

    /** The same occasion again asks whoever was not asked before; one of its name with other dates is refused. */
    @Transactional
    Held hold(String codeOrId, HoldOccasion asked, Caller caller) {
        var regime = kept(codeOrId, asked.on(), caller);
        var faults = form.take();
        var due = OccasionDates.of(asked, regime.dueRules(), holidays.workingDays(), faults);
        var day = Objects.requireNonNullElseGet(asked.on(), today::today);
        var reporters = asked.reporters() == null ? null : keeping.reporters(asked.reporters(), day, caller, faults);
        if (reporters == null && regime.reporters().nobody()) {
            faults.add("/reporters", NOBODY_IS_ASKED);
        }
        faults.refuseIfAny();
        var known = occasions.named(regime.code(), asked.name());
        if (known.isPresent()) {
            mustBeTheSame(known.get(), asked, due.orElseThrow());
            held.fire(new OccasionHeld(regime, known.get().name(), known.get().due(), reporters, true));
            return new Held(known.get(), false);
        }
        var occasion = new Occasion(Ids.next(), regime.code(), asked, due.orElseThrow());
        occasions.persistAndFlush(occasion);
        held.fire(new OccasionHeld(regime, occasion.name(), occasion.due(), reporters, true));
        return new Held(occasion, true);
    }

    /** Another day for an occasion; what was sent already keeps its own. */
    @Transactional
    Occasion move(String codeOrId, UUID id, MoveOccasion wanted, Caller caller) {
        var regime = kept(codeOrId, wanted.on(), caller);
        var occasion = occasions.held(regime.code(), id);
        ifMatch.mustMatch(occasion.version());
        var faults = form.take();
        var due = OccasionDates.of(wanted.of(occasion), regime.dueRules(), holidays.workingDays(), faults);
        faults.refuseIfAny();
        occasion.moveTo(wanted.on(), due.orElseThrow());
        held.fire(new OccasionHeld(regime, occasion.name(), occasion.due(), null, false));
        return occasion;
    }

    private Regime kept(String codeOrId, LocalDate on, Caller caller) {
        var regime = regimes.inForce(codeOrId, Objects.requireNonNullElseGet(on, today::today));
        keeping.mustKeep(caller, regime.keptBy());
        return regime;
    }

    private static void mustBeTheSame(Occasion known, HoldOccasion asked, Due due) {
        if (!known.says(asked.on(), due) || !Objects.equals(known.event(), asked.event())) {
            throw new Refused(OCCASION_EXISTS, known.name());
        }
    }
}
