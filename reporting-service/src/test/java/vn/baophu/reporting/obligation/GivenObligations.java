package vn.baophu.reporting.obligation;

import java.util.Set;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.calendar.Bound;
import vn.baophu.reporting.calendar.DayRule;
import vn.baophu.reporting.calendar.Deadline.OnDay;
import vn.baophu.reporting.calendar.DueRule;
import vn.baophu.reporting.calendar.Part;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.calendar.Shift;
import vn.baophu.reporting.calendar.WorkingDays;
import vn.baophu.reporting.regime.GivenRegimes;
import vn.baophu.reporting.reporter.Reporter;

/** Obligations for tests without a database. */
public final class GivenObligations {
    private GivenObligations() {}

    /** The first half of 2024, due before 10 July; late reports are taken for ever. */
    public static Obligation halfYear2024() {
        return halfYear2024(null);
    }

    /** The same, but late reports are taken only so many days. */
    static Obligation halfYear2024(Integer lockDays) {
        var unit = Ids.next();
        var period = Period.named("2024-S1");
        var due = new OnDay(Bound.BEFORE, new DayRule(10, 7, 0), 1);
        var rule = new DueRule(Part.S1, due, Shift.NONE, null, 1, lockDays);
        return new Obligation(
                Ids.next(),
                GivenRegimes.halfYearly(),
                new Reporter(unit, null, "19363", unit),
                period,
                rule.datesOf(period, new WorkingDays(Set.of())));
    }
}
