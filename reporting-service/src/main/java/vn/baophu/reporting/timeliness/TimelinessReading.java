package vn.baophu.reporting.timeliness;

import static vn.baophu.platform.error.PlatformRefusal.BAD_CURSOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.baophu.directory.Agencies;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.Caller;
import vn.baophu.reporting.obligation.FilterWords;
import vn.baophu.reporting.obligation.RegimeRef;
import vn.baophu.reporting.reporter.Named;
import vn.baophu.reporting.reporter.Names;
import vn.baophu.reporting.reporter.Reach;
import vn.baophu.reporting.reporter.Reporter;
import vn.baophu.reporting.timeliness.Timeliness.After;

/** Asking who was in time. */
@ApplicationScoped
@Transactional
class TimelinessReading {
    private final Timeliness timeliness;
    private final FilterWords words;
    private final Agencies agencies;
    private final Reach reach;
    private final Names names;
    private final InstantSource clock;

    TimelinessReading(
            Timeliness timeliness,
            FilterWords words,
            Agencies agencies,
            Reach reach,
            Names names,
            InstantSource clock) {
        this.timeliness = timeliness;
        this.words = words;
        this.agencies = agencies;
        this.reach = reach;
        this.names = names;
        this.clock = clock;
    }

    /** A row a group, by its key; without {@code by} one row for all. */
    Page<PunctualityView> table(TimelinessFilter filter, GroupBy by, PageRequest page, Caller caller) {
        var wanted = conditions(filter, caller);
        if (by == null) {
            var all = timeliness.overall(wanted);
            return new Page<>(List.of(PunctualityView.of(all, null, null, null, null)), null);
        }
        var rows = timeliness.groups(by, wanted, page.afterKey().orElse(null), page.fetch());
        var found = Page.of(rows, page.limit(), Punctuality::key);
        return switch (by) {
            case REGIME ->
                found.map(row -> PunctualityView.of(row, null, null, new RegimeRef(row.key(), row.title()), null));
            case PERIOD -> found.map(row -> PunctualityView.of(row, null, null, null, row.key()));
            case UNIT, AGENCY -> {
                var named = names.of(
                        found.items().stream().map(row -> reporter(by, row)).toList());
                yield found.map(row -> ofReporter(row, reporter(by, row), named));
            }
        };
    }

    /** Report by report, by due day. */
    Page<ReportTimesView> reports(TimelinessFilter filter, Outcome outcome, PageRequest page, Caller caller) {
        var after = page.afterKey().map(TimelinessReading::after).orElse(null);
        var rows = timeliness.reports(outcome, conditions(filter, caller), after, page.fetch());
        var found = Page.of(rows, page.limit(), times -> times.dueOn() + " " + times.obligation());
        var named = names.of(found.items().stream().map(ReportTimes::reporter).toList());
        return found.map(times -> ReportTimesView.of(times, named));
    }

    private Conditions conditions(TimelinessFilter filter, Caller caller) {
        words.of(filter.unit, filter.agency, filter.regime, filter.period).refuseIfAny();
        if (filter.agency != null) {
            reach.mustKnow(caller, agencies.named(filter.agency));
        }
        return new Conditions(filter, reach.whole(caller, filter.unit), clock.instant());
    }

    private static PunctualityView ofReporter(Punctuality row, Reporter reporter, Named named) {
        return PunctualityView.of(row, named.unit(reporter), named.agency(reporter), null, null);
    }

    private static Reporter reporter(GroupBy by, Punctuality row) {
        var id = UUID.fromString(row.key());
        var area = row.areaUnit() == null ? null : UUID.fromString(row.areaUnit());
        return by == GroupBy.UNIT ? new Reporter(id, null, row.code(), area) : new Reporter(null, id, row.code(), area);
    }

    private static After after(String key) {
        try {
            var parts = key.split(" ", 2);
            return new After(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException keyOfAnotherList) {
            throw new Refused(BAD_CURSOR);
        }
    }
}
