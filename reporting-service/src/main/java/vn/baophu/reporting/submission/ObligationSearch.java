package vn.baophu.reporting.submission;

import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_AGENCY;
import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_UNIT;
import static vn.baophu.reporting.calendar.CalendarRefusal.NO_SUCH_PERIOD;
import static vn.baophu.reporting.obligation.ObligationRefusal.NO_SUCH_OBLIGATION;
import static vn.baophu.reporting.regime.RegimeRefusal.NO_SUCH_REGIME;
import static vn.baophu.reporting.submission.SubmissionRefusal.NAME_THE_OBLIGATION;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.baophu.directory.Agencies;
import vn.baophu.directory.Units;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.obligation.Obligations;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.regime.Regimes;
import vn.baophu.reporting.reporter.Reach;
import vn.baophu.reporting.reporter.Reporter;

/** Finds what a report is for, and adds a fault for each name that means nothing. */
@ApplicationScoped
class ObligationSearch {
    /** What was found; the regime may be known where the obligation is not. */
    record Found(Optional<Regime> regime, Optional<Obligation> obligation) {
        static final Found NOTHING = new Found(Optional.empty(), Optional.empty());
    }

    private final Obligations obligations;
    private final Regimes regimes;
    private final Units units;
    private final Agencies agencies;
    private final Reach reach;
    private final BusinessDay day;

    ObligationSearch(
            Obligations obligations, Regimes regimes, Units units, Agencies agencies, Reach reach, BusinessDay day) {
        this.obligations = obligations;
        this.regimes = regimes;
        this.units = units;
        this.agencies = agencies;
        this.reach = reach;
        this.day = day;
    }

    /** Refuses at once what the caller may not send, whatever else is wrong with it. */
    Found of(SubmitReport report, Caller caller, Faults faults) {
        if (report.namesById()) {
            return byId(report, caller, faults);
        }
        if (report.namesByRegime()) {
            return byRegime(report, caller, faults);
        }
        if (!faults.at("/obligation") && !faults.at("/regime") && !faults.at("/unit") && !faults.at("/period")) {
            faults.add("", NAME_THE_OBLIGATION);
        }
        return Found.NOTHING;
    }

    private Found byId(SubmitReport report, Caller caller, Faults faults) {
        var obligation = obligations.held(report.obligation(), report.serves());
        obligation.ifPresentOrElse(
                owed -> reach.mustServe(caller, owed.reporter(), owed.cutOffOn()),
                () -> faults.add("/obligation", NO_SUCH_OBLIGATION, report.obligation()));
        return new Found(obligation.map(Obligation::regime), obligation);
    }

    private Found byRegime(SubmitReport report, Caller caller, Faults faults) {
        var period = Period.find(report.period());
        if (period.isEmpty()) {
            faults.add("/period", NO_SUCH_PERIOD, report.period());
        }
        var readOn = period.map(Period::firstDay).orElseGet(day::today);
        var reporter =
                report.unit() == null ? agency(report, faults) : asked(report).or(() -> unit(report, readOn, faults));
        reporter.ifPresent(found -> reach.mustServe(caller, found));
        var obligation = period.isEmpty() || reporter.isEmpty()
                ? Optional.<Obligation>empty()
                : obligations.held(report.regime(), reporter.get(), period.get().code(), report.serves());
        if (obligation.isPresent()) {
            return new Found(obligation.map(Obligation::regime), obligation);
        }
        var regime = regimes.withCode(report.regime());
        if (regime.isEmpty()) {
            faults.add("/regime", NO_SUCH_REGIME, report.regime());
        } else if (period.isPresent() && reporter.isPresent()) {
            var asked = report.regime() + ", " + reporter.get().code() + ", " + report.period();
            faults.add("", NO_SUCH_OBLIGATION, asked);
        }
        return new Found(regime, obligation);
    }

    /** A code means first of all who was asked by it. */
    private Optional<Reporter> asked(SubmitReport report) {
        return obligations
                .owing(report.regime(), report.unit(), report.period())
                .map(unit -> new Reporter(unit, null, report.unit(), unit));
    }

    private Optional<Reporter> unit(SubmitReport report, LocalDate readOn, Faults faults) {
        var unit = units.find(report.unit(), readOn).or(() -> units.find(report.unit(), day.today()));
        if (unit.isEmpty()) {
            faults.add("/unit", NO_SUCH_UNIT, report.unit(), readOn);
        }
        return unit.map(Reporter::of);
    }

    private Optional<Reporter> agency(SubmitReport report, Faults faults) {
        var agency =
                Optional.ofNullable(agencies.withCodes(Set.of(report.agency())).get(report.agency()));
        if (agency.isEmpty()) {
            faults.add("/agency", NO_SUCH_AGENCY, report.agency());
        }
        return agency.map(Reporter::of);
    }
}
