package vn.baophu.reporting.regime;

import static vn.baophu.reporting.regime.RegimeRefusal.LEVEL_TWICE;
import static vn.baophu.reporting.regime.RegimeRefusal.NOT_ABOVE;

import java.util.EnumSet;
import java.util.Objects;
import java.util.stream.Stream;
import vn.baophu.directory.UnitLevel;
import vn.baophu.platform.error.Faults;
import vn.baophu.reporting.target.PlanEntry;

/** What relays that are named by their level must fulfil: each level once, and above somebody who reports. */
final class RelayChecks {
    private RelayChecks() {}

    static void check(RecordRegime regime, PlanEntry plan, Faults faults) {
        var seen = EnumSet.noneOf(UnitLevel.class);
        for (int at = 0; at < regime.relays().size(); at++) {
            var level = regime.relays().get(at) == null
                    ? null
                    : regime.relays().get(at).above();
            if (level != null && !seen.add(level)) {
                faults.add("/relays/" + at + "/above", LEVEL_TWICE, level);
            } else if (level != null && !aboveSomebody(level, regime.reporters())) {
                faults.add("/relays/" + at + "/above", NOT_ABOVE, level);
            }
        }
    }

    /** Of whom is named one by one, the directory can tell only on the day. */
    private static boolean aboveSomebody(UnitLevel level, ReporterRule reporters) {
        return reporters == null
                || !reporters.units().isEmpty()
                || !reporters.agencies().isEmpty()
                || Stream.concat(Stream.of(reporters.asGroup()), reporters.groups().stream())
                        .filter(Objects::nonNull)
                        .anyMatch(group -> group.agenciesOf() != null
                                || group.level() != null && level.compareTo(group.level()) < 0);
    }
}
