package vn.baophu.reporting.ics;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.obligation.ObligationState;
import vn.baophu.reporting.reporter.Named;
import vn.baophu.reporting.reporter.Reporter;

/**
 * One due day in a calendar.
 *
 * @param period with the occasion that asks for the report, if one does
 * @param reporter what people call who reports
 * @param alarms days before the due day on which a reminder rings; none once nothing is awaited
 */
record DueDay(
        UUID obligation,
        int revision,
        String regime,
        String title,
        String period,
        String reporter,
        LocalDate cutOffOn,
        LocalDate opensOn,
        LocalDate dueOn,
        ObligationState state,
        List<Integer> alarms) {
    static DueDay of(Obligation owed, Named names, ObligationState state) {
        var regime = owed.regime();
        return new DueDay(
                owed.id(),
                owed.version(),
                regime.code(),
                regime.title(),
                owed.occasion() == null ? owed.period() : owed.period() + " – " + owed.occasion(),
                name(owed.reporter(), names),
                owed.cutOffOn(),
                owed.opensOn(),
                owed.dueOn(),
                state,
                Wording.rings(state) ? regime.ladder().before() : List.of());
    }

    private static String name(Reporter reporter, Named names) {
        var unit = names.unit(reporter);
        var name = unit == null ? names.agency(reporter).name() : unit.name();
        return name == null ? reporter.code() : name;
    }
}
