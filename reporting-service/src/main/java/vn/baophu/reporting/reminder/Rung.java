package vn.baophu.reporting.reminder;

import java.util.ArrayList;
import java.util.List;
import vn.baophu.reporting.regime.Ladder;

/**
 * One step of a ladder.
 *
 * @param at days from the last day in time, negative before it
 */
record Rung(ReminderKind kind, int at) {
    static List<Rung> of(Ladder ladder) {
        var rungs = new ArrayList<Rung>();
        ladder.before().forEach(days -> rungs.add(new Rung(ReminderKind.DUE_SOON, -days)));
        ladder.after().forEach(days -> rungs.add(new Rung(ReminderKind.OVERDUE, days)));
        rungs.add(new Rung(ReminderKind.ESCALATED, ladder.escalateAfter()));
        return rungs;
    }
}
