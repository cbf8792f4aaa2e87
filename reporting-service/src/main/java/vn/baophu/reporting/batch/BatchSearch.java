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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.baophu.platform.security.Caller;
import vn.baophu.reporting.batch.Duties.Asked;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.obligation.Obligation;
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

    /** The obligations of those reports that have one, in the order of the batch; nothing is told of others' areas. */
    Map<SentReport, Obligation> of(List<SentReport> reports, Caller caller) {
        var named = reports.stream().filter(BatchSearch::isNamed).toList();
        var scope = reach.scope(caller, null);
        var reporters = reporters(named, scope, caller);
        var asked = asked(named, reporters);
        var held = duties.held(
                asked.values(),
                asked.keySet().stream()
                        .flatMap(report -> report.more().serves().stream())
                        .toList());
        var known = duties.regimes(asked.values().stream()
                .filter(each -> !held.containsKey(each))
                .map(Asked::regime)
                .collect(Collectors.toSet()));
        var found = new LinkedHashMap<SentReport, Obligation>();
        var seen = new HashSet<Obligation>();
        asked.forEach((report, each) -> {
            var owed = held.get(each);
            var day = owed == null ? null : owed.cutOffOn();
            if (!scope.contains(reporters.get(report).areaUnitId(), day)) {
                report.faults().add(pointer(report), OUTSIDE_YOUR_AREA);
            } else if (owed == null) {
                var regime = each.regime();
                var refusal = known.contains(regime) ? NO_SUCH_OBLIGATION : NO_SUCH_REGIME;
                report.faults()
                        .add(
                                refusal == NO_SUCH_REGIME ? "/regime" : "",
                                refusal,
                                refusal == NO_SUCH_REGIME ? regime : report.name());
            } else if (!seen.add(owed)) {
                report.faults().add("", REPORT_TWICE);
            } else {
                found.put(report, owed);
            }
        });
        return found;
    }

    /** What is missing altogether has been told by whoever read the batch. */
    private static boolean isNamed(SentReport report) {
        var name = report.name();
        if ((name.unit() == null) == (name.agency() == null)) {
            report.faults().add("", UNIT_OR_AGENCY);
        }
        if (name.period() != null && Period.find(name.period()).isEmpty()) {
            report.faults().add("/period", NO_SUCH_PERIOD, name.period());
            return false;
        }
        return name.complete();
    }

    private Map<SentReport, Reporter> reporters(List<SentReport> reports, Scope scope, Caller caller) {
        var units = reporters.units(reports.stream()
                .map(SentReport::name)
                .filter(name -> name.unit() != null)
                .collect(Collectors.toSet()));
        var agencies = reporters.agencies(
                reports.stream().map(report -> report.name().agency()).toList());
        var found = new LinkedHashMap<SentReport, Reporter>();
        for (var report : reports) {
            var name = report.name();
            var reporter = name.unit() != null ? units.get(name) : agencies.get(name.agency());
            if (reporter == null && name.unit() != null) {
                report.faults().add("/unit", NO_SUCH_UNIT, name.unit(), reporters.readOn(name.period()));
            } else if (reporter == null) {
                report.faults().add("/agency", NO_SUCH_AGENCY, name.agency());
            } else if (!scope.knows(reporter.areaUnitId()) || !worksFor(reporter, caller)) {
                report.faults().add(pointer(report), OUTSIDE_YOUR_AREA);
            } else {
                found.put(report, reporter);
            }
        }
        return found;
    }

    private static String pointer(SentReport report) {
        return report.name().unit() != null ? "/unit" : "/agency";
    }

    private static boolean worksFor(Reporter reporter, Caller caller) {
        return reporter.agencyId() == null || reporter.code().equals(caller.agency());
    }

    private static Map<SentReport, Asked> asked(List<SentReport> reports, Map<SentReport, Reporter> reporters) {
        var asked = new LinkedHashMap<SentReport, Asked>();
        for (var report : reports) {
            var reporter = reporters.get(report);
            if (reporter != null) {
                asked.put(
                        report,
                        new Asked(
                                report.name().regime(),
                                reporter.id(),
                                report.name().period()));
            }
        }
        return asked;
    }
}
