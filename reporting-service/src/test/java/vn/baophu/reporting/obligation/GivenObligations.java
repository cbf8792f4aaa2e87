package vn.baophu.reporting.obligation;

import java.util.Set;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.calendar.Bound;
import vn.baophu.reporting.calendar.DayRule;
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

    /** The first half of 2024, due before 10 July. */
    public static Obligation halfYear2024() {
        var unit = Ids.next();
        var period = Period.named("2024-S1");
        var rule = new DueRule(Part.S1, Bound.BEFORE, new DayRule(10, 7, 0), Shift.NONE, null);
        return new Obligation(
                Ids.next(),
                GivenRegimes.halfYearly(),
                new Reporter(unit, null, "19363", unit),
                period,
                rule.datesOf(period, new WorkingDays(Set.of())));
    }
}
