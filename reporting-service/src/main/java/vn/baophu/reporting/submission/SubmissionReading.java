package vn.baophu.reporting.submission;

import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_UNIT;
import static vn.baophu.reporting.calendar.CalendarRefusal.NO_SUCH_PERIOD;
import static vn.baophu.reporting.regime.RegimeRefusal.NO_SUCH_REGIME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.baophu.directory.Units;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.regime.Regimes;
import vn.baophu.reporting.reporter.Names;
import vn.baophu.reporting.reporter.Reach;

/** Reading reports. */
@ApplicationScoped
@Transactional
public class SubmissionReading {
    private final Submissions submissions;
    private final Reach reach;
    private final Names names;
    private final Regimes regimes;
    private final Units units;
    private final BusinessDay day;

    SubmissionReading(
            Submissions submissions, Reach reach, Names names, Regimes regimes, Units units, BusinessDay day) {
        this.submissions = submissions;
        this.reach = reach;
        this.names = names;
        this.regimes = regimes;
        this.units = units;
        this.day = day;
    }

    SubmissionView one(UUID id, Caller caller) {
        var submission = submissions.withId(id);
        reach.mustCover(caller, submission.reporter(), submission.obligation().cutOffOn());
        return view(submission);
    }

    /** The report with the names that belong to it. */
    public SubmissionView view(Submission submission) {
        return SubmissionView.of(submission, names.of(submission.reporter()));
    }

    /** In the order of sending; what lies outside the caller's area is not there. */
    Page<SubmissionView> list(SubmissionFilter filter, PageRequest page, Caller caller) {
        mustMeanSomething(filter);
        var rows = submissions.list(filter, reach.scope(caller, filter.unit), page);
        var found = Page.of(rows, page.limit(), submission -> submission.id().toString());
        var named = names.of(found.items().stream().map(Submission::reporter).toList());
        return found.map(submission -> SubmissionView.of(submission, named));
    }

    /** A misspelt name would look like an empty list. */
    private void mustMeanSomething(SubmissionFilter filter) {
        var faults = new Faults();
        if (filter.regime != null && regimes.withCode(filter.regime).isEmpty()) {
            faults.add("?regime", NO_SUCH_REGIME, filter.regime);
        }
        if (filter.unit != null && !units.wasEver(filter.unit)) {
            faults.add("?unit", NO_SUCH_UNIT, filter.unit, day.today());
        }
        if (filter.period != null && Period.find(filter.period).isEmpty()) {
            faults.add("?period", NO_SUCH_PERIOD, filter.period);
        }
        faults.refuseIfAny();
    }
}
