package vn.baophu.reporting.batch;

import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_AGENCY;
import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_UNIT;
import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;
import static vn.baophu.reporting.batch.BatchRefusal.REPORT_TWICE;
import static vn.baophu.reporting.batch.BatchRefusal.UNIT_OR_AGENCY;
import static vn.baophu.reporting.calendar.CalendarRefusal.NO_SUCH_PERIOD;
import static vn.baophu.reporting.obligation.ObligationRefusal.NO_SUCH_OBLIGATION;
import static vn.baophu.reporting.regime.RegimeRefusal.NO_SUCH_REGIME;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.baophu.platform.security.Caller;
import vn.baophu.reporting.batch.Duties.Asked;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.reporter.Reach;
import vn.baophu.reporting.reporter.Reporter;
import vn.baophu.reporting.reporter.Scope;

/** Finds what the reports of a batch are for, and adds to each a fault for every name that means nothing. */
@ApplicationScoped
class BatchSearch {
    private final Reporters reporters;
    private final Duties duties;
    private final Reach reach;

    BatchSearch(Reporters reporters, Duties duties, Reach reach) {
        this.reporters = reporters;
        this.duties = duties;
        this.reach = reach;
    }

    /**
     * What was found.
     *
     * @param owed the obligations of those reports that have one, in the order of the batch
     * @param regimes by code those of the other reports, in their newest edition
     */
    record Found(Map<SentReport, Obligation> owed, Map<String, Regime> regimes) {}

    /** Judges every name of every report by itself; nothing is told of others' areas. */
    Found of(List<SentReport> reports, Caller caller) {
        reports.forEach(BatchSearch::checkNames);
        var reporters = reporters(reports);
        var scope = reach.scope(caller, null);
        var asked = asked(reports, reporters, reporter -> may(reporter, scope, caller));
        var held = duties.held(
                asked.values(),
                asked.keySet().stream()
                        .flatMap(report -> report.more().serves().stream())
                        .toList());
        var owed = new HashMap<SentReport, Obligation>();
        asked.forEach((report, each) -> owed.put(report, held.get(each)));
        var regimes = duties.regimes(reports.stream()
                .filter(report -> owed.get(report) == null)
                .map(report -> report.name().regime())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var found = new LinkedHashMap<SentReport, Obligation>();
        var seen = new HashSet<Obligation>();
        for (var report : reports) {
            var reporter = reporters.get(report);
            var duty = owed.get(report);
            var day = duty == null ? null : duty.cutOffOn();
            if (reporter != null && !(may(reporter, scope, caller) && scope.contains(reporter.areaUnitId(), day))) {
                report.faults().add(pointer(report), OUTSIDE_YOUR_AREA);
            } else if (duty == null) {
                tellUnknown(report, asked.containsKey(report), regimes.keySet());
            } else if (!seen.add(duty)) {
                report.faults().add("", REPORT_TWICE);
            } else {
                found.put(report, duty);
            }
        }
        return new Found(found, regimes);
    }

    /** What is missing altogether has been told by whoever read the batch. */
    private static void checkNames(SentReport report) {
        var name = report.name();
        if (!name.namesOneReporter()) {
            report.faults().add("", UNIT_OR_AGENCY);
        }
        if (name.period() != null && Period.find(name.period()).isEmpty()) {
            report.faults().add("/period", NO_SUCH_PERIOD, name.period());
        }
    }

    /** @param asked whether all its names mean something, if its regime does */
    private static void tellUnknown(SentReport report, boolean asked, Set<String> regimes) {
        var regime = report.name().regime();
        if (regime != null && !regimes.contains(regime)) {
            report.faults().add("/regime", NO_SUCH_REGIME, regime);
        } else if (asked) {
            report.faults().add("", NO_SUCH_OBLIGATION, report.name());
        }
    }

    private Map<SentReport, Reporter> reporters(List<SentReport> reports) {
        var named = reports.stream()
                .filter(report -> report.name().namesOneReporter())
                .toList();
        var units = reporters.units(named.stream()
                .map(SentReport::name)
                .filter(name -> name.unit() != null)
                .collect(Collectors.toSet()));
        var agencies = reporters.agencies(
                named.stream().map(report -> report.name().agency()).toList());
        var found = new HashMap<SentReport, Reporter>();
        for (var report : named) {
            var name = report.name();
            var reporter = name.unit() != null ? units.get(name) : agencies.get(name.agency());
            if (reporter != null) {
                found.put(report, reporter);
            } else if (name.unit() != null) {
                report.faults().add("/unit", NO_SUCH_UNIT, name.unit(), reporters.readOn(name.period()));
            } else {
                report.faults().add("/agency", NO_SUCH_AGENCY, name.agency());
            }
        }
        return found;
    }

    private static String pointer(SentReport report) {
        return report.name().unit() != null ? "/unit" : "/agency";
    }

    private static boolean may(Reporter reporter, Scope scope, Caller caller) {
        return scope.knows(reporter.areaUnitId())
                && (reporter.agencyId() == null || reporter.code().equals(caller.agency()));
    }

    private static Map<SentReport, Asked> asked(
            List<SentReport> reports, Map<SentReport, Reporter> reporters, Predicate<Reporter> may) {
        var asked = new LinkedHashMap<SentReport, Asked>();
        for (var report : reports) {
            var name = report.name();
            var reporter = reporters.get(report);
            if (reporter != null && may.test(reporter) && name.complete()) {
                asked.put(report, new Asked(name.regime(), reporter.id(), name.period()));
            }
        }
        return asked;
    }
}
