package vn.baophu.reporting.consolidation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.baophu.directory.UnitLevel;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.regime.Relay;

/**
 * What comes through a relay's hands: from which units, and past which reviewing relays, up to this one and itself. Nobody
 * endorses a report of its own.
 *
 * @param area null for a central agency, which lies in no unit
 * @param named reviewers that are the same for every report
 * @param levels of reviewers that are the units above each reporter
 */
record Passed(UUID[] area, UUID[] named, String[] levels) {
    /** @param units the relay's own unit and all below it; null for a central agency */
    static Passed of(Obligation relay, List<UnitOnDay> units) {
        var relays = relay.regime().relays();
        var reviewing = relays.stream()
                .limit(placeOf(relay, relays, units) + 1L)
                .filter(Relay::reviews)
                .toList();
        return new Passed(
                units == null ? null : units.stream().map(UnitOnDay::id).toArray(UUID[]::new),
                reviewing.stream()
                        .map(Relay::who)
                        .filter(Objects::nonNull)
                        .map(who -> who.id())
                        .toArray(UUID[]::new),
                reviewing.stream()
                        .map(Relay::above)
                        .filter(Objects::nonNull)
                        .map(UnitLevel::name)
                        .toArray(String[]::new));
    }

    /** Before the first one where it is none of them any more. */
    private static int placeOf(Obligation relay, List<Relay> relays, List<UnitOnDay> units) {
        for (int at = 0; at < relays.size(); at++) {
            if (stands(relay, relays.get(at), units)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean stands(Obligation relay, Relay at, List<UnitOnDay> units) {
        var id = relay.reporter().id();
        return at.who() != null
                ? at.who().id().equals(id)
                : units != null && units.stream().anyMatch(unit -> unit.id().equals(id) && unit.level() == at.above());
    }
}
