package vn.baophu.reporting.making;

import java.util.List;
import java.util.UUID;
import vn.baophu.reporting.calendar.DueDates;
import vn.baophu.reporting.obligation.ObligationKind;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.reporter.Reporter;
import vn.baophu.reporting.schedule.Editions.Asked;

/** What one edition asks of these reporters, or of a relay, for one period. */
record Share(Asked asked, ObligationKind kind, List<Reporter> owers) {
    Regime edition() {
        return asked.edition();
    }

    String period() {
        return asked.due().period().code();
    }

    DueDates dates() {
        return asked.due().dates();
    }

    boolean asks(Reporter reporter) {
        return owers.stream().anyMatch(ower -> ower.id().equals(reporter.id()));
    }

    UUID[] ids() {
        return owers.stream().map(Reporter::id).toArray(UUID[]::new);
    }
}
