package vn.baophu.targets.reading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.targets.layout.CanonicalRow;
import vn.baophu.targets.unitname.UnitMatch;
import vn.baophu.targets.unitname.UnitNames;

/** The names of units that a file prints, each asked once, however many rows it stands in. */
final class UnitsPrinted {
    private record Name(String printed, String under) {}

    private final UnitNames names;
    private final Map<String, UnitOnDay> byCode;
    private final UnitOnDay whole;
    private final Confirmations confirmations;
    private final Map<Name, Sighting> sightings = new LinkedHashMap<>();

    /**
     * @param area the plan's own unit and all below it on the plan's day
     * @param own id of the plan's own unit
     */
    UnitsPrinted(Collection<UnitOnDay> area, UUID own, Confirmations confirmations) {
        this.names = UnitNames.of(area);
        this.byCode = area.stream().collect(Collectors.toMap(UnitOnDay::code, Function.identity(), (one, two) -> one));
        this.whole =
                area.stream().filter(unit -> unit.id().equals(own)).findFirst().orElse(null);
        this.confirmations = confirmations;
    }

    /** The unit that holds a figure; null while nobody knows. A code in the row is taken as it stands. */
    UnitOnDay holder(CanonicalRow figure, int table) {
        if (figure.get("unit") != null) {
            return byCode.get(figure.get("unit"));
        }
        var printed = figure.get("unitPrinted");
        if (figure.whole() || printed == null) {
            return whole;
        }
        return sightings
                .computeIfAbsent(new Name(printed, figure.group()), name -> sighting(name, table, figure.line()))
                .unit();
    }

    private Sighting sighting(Name name, int table, int line) {
        var said = confirmations.unit(name.printed(), name.under()).map(byCode::get);
        if (said.isPresent()) {
            return new Sighting(
                    name.printed(),
                    name.under(),
                    UnitCertainty.CONFIRMED,
                    said.get(),
                    List.of(said.get()),
                    table,
                    line);
        }
        UnitMatch match = names.match(name.printed(), name.under());
        return new Sighting(
                name.printed(),
                name.under(),
                UnitCertainty.valueOf(match.outcome().name()),
                match.unit(),
                match.candidates(),
                table,
                line);
    }

    Collection<Sighting> sightings() {
        return sightings.values();
    }

    /** Names that a person has to decide on. */
    int doubts() {
        return (int)
                sightings.values().stream().filter(seen -> seen.unit() == null).count();
    }

    /** A name where it stands first, and what it means. */
    record Sighting(
            String printed,
            String under,
            UnitCertainty certainty,
            UnitOnDay unit,
            List<UnitOnDay> candidates,
            int table,
            int line) {}
}
