package vn.baophu.reporting.schedule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.baophu.reporting.calendar.Due;
import vn.baophu.reporting.calendar.DueRule;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.regime.Relay;
import vn.baophu.reporting.regime.Station;

/**
 * Which edition of a regime asks for a report: the one in force on the last day that its figures count. Where a new edition
 * counts to an earlier day than the one before it, so that the period would fall between them, the older one keeps it. It
 * also keeps what the act of the new one can not ask for, because it was signed after the last day in time.
 */
public final class Editions {
    /** One report, and the edition that asks for it. */
    public record Asked(Regime edition, Due due) {}

    private Editions() {}

    /**
     * Each period once.
     *
     * @param editions the first one first
     * @param duesOf what would be due if there were only this edition
     */
    public static List<Asked> of(List<Regime> editions, Function<Regime, List<Due>> duesOf) {
        var asked = new LinkedHashMap<String, Asked>();
        for (var edition : editions) {
            add(edition, duesOf.apply(edition), asked);
        }
        return List.copyOf(asked.values());
    }

    /** Where reports pass through under any edition. */
    public static Stream<Station> relays(List<Regime> editions) {
        return editions.stream()
                .flatMap(edition -> edition.relays().stream())
                .map(Relay::station)
                .distinct();
    }

    /** By when this relay's consolidated reports are due under an edition; none where it has no part in it. */
    public static List<DueRule> rulesOf(Regime edition, Station relay) {
        return edition.relays().stream()
                .filter(each -> each.station().equals(relay))
                .findFirst()
                .map(Relay::dueRules)
                .orElse(List.of());
    }

    private static void add(Regime edition, List<Due> dues, Map<String, Asked> asked) {
        Set<String> periods = dues.stream().map(due -> due.period().code()).collect(Collectors.toSet());
        asked.values()
                .removeIf(older -> inForce(edition, older.due())
                        && !periods.contains(older.due().period().code()));
        dues.stream()
                .filter(due ->
                        inForce(edition, due) && edition.signedBy(due.dates().dueOn()))
                .forEach(due -> asked.put(due.period().code(), new Asked(edition, due)));
    }

    /** The first edition has nothing before it. */
    private static boolean inForce(Regime edition, Due due) {
        return edition.edition() == 1 || !due.dates().cutOffOn().isBefore(edition.validFrom());
    }
}
