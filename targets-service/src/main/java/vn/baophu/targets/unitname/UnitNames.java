package vn.baophu.targets.unitname;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.baophu.directory.UnitOnDay;

/**
 * The names of the units that a table may speak of: those of one area on one day, so that neither a namesake elsewhere nor
 * one of another time is met.
 */
public final class UnitNames {
    /** No unit is called by more letters; a longer text is no name. */
    private static final int LONGEST_NAME = 200;

    private record Entry(UnitOnDay unit, PrintedName name, Accents accents) {
        static Entry of(UnitOnDay unit) {
            var name = PrintedName.of(unit.name());
            return new Entry(unit, name, name.accents());
        }
    }

    private final Map<UUID, UnitOnDay> units = new HashMap<>();
    private final Map<String, List<Entry>> spelt;
    private final Slips slips;

    private UnitNames(Collection<UnitOnDay> all) {
        all.forEach(unit -> units.put(unit.id(), unit));
        spelt = all.stream().map(Entry::of).collect(groupingBy(entry -> entry.name()
                .key()));
        slips = new Slips(spelt.keySet());
    }

    /** All units that may be meant, as called on the day that counts. */
    public static UnitNames of(Collection<UnitOnDay> units) {
        return new UnitNames(units);
    }

    /** The unit under which all others lie: what "Toàn tỉnh" and "Tổng cộng" mean; empty where there is no single one. */
    public Optional<UnitOnDay> whole() {
        var tops = units.values().stream()
                .filter(unit -> !units.containsKey(unit.parentId()))
                .toList();
        return tops.size() == 1 ? Optional.of(tops.get(0)) : Optional.empty();
    }

    /** What a printed name means. */
    public UnitMatch match(String printed) {
        return match(printed, null);
    }

    /** What a printed name means that stands under the printed name of a unit above it; that one may be null. */
    public UnitMatch match(String printed, String group) {
        if (printed.length() > LONGEST_NAME) {
            return UnitMatch.unknown();
        }
        var name = PrintedName.of(printed);
        var alike = spelt.getOrDefault(name.key(), List.of());
        if (alike.isEmpty()) {
            return slip(name);
        }
        var sameKind = alike.stream()
                .filter(entry ->
                        name.kind() == null || name.kind() == entry.name().kind())
                .toList();
        var meant = nearer(meant(name.accents(), sameKind), under(group));
        if (meant.size() == 1 && !name.remark()) {
            var written = PrintedName.lower(meant.get(0).name()).equals(PrintedName.lower(printed));
            return UnitMatch.sure(written ? UnitMatch.Outcome.EXACT : UnitMatch.Outcome.SPELLING, meant.get(0));
        }
        return UnitMatch.doubtful(
                meant.isEmpty() ? alike.stream().map(Entry::unit).toList() : meant);
    }

    /** Those written with the same accents, and those that lazy writing may mean by it; without any, all that fit. */
    private static List<UnitOnDay> meant(Accents accents, List<Entry> sameKind) {
        var equal = sameKind.stream()
                .filter(entry -> accents.areThoseOf(entry.accents()))
                .toList();
        var others = sameKind.stream()
                .filter(entry -> equal.isEmpty()
                        ? accents.fit(entry.accents())
                        : !equal.contains(entry) && accents.mayStandFor(entry.accents()));
        return Stream.concat(equal.stream(), others).map(Entry::unit).toList();
    }

    private UnitMatch slip(PrintedName name) {
        var near = slips.near(name.key()).stream()
                .flatMap(key -> spelt.get(key).stream())
                .filter(entry ->
                        name.kind() == null || name.kind() == entry.name().kind())
                .map(Entry::unit)
                .toList();
        return near.isEmpty() ? UnitMatch.unknown() : UnitMatch.doubtful(near);
    }

    /** Of several namesakes those that lie under the group, if any do. */
    private static List<UnitOnDay> nearer(List<UnitOnDay> namesakes, Predicate<UnitOnDay> under) {
        var inside = namesakes.size() > 1 ? namesakes.stream().filter(under).toList() : namesakes;
        return inside.isEmpty() ? namesakes : inside;
    }

    private Predicate<UnitOnDay> under(String group) {
        var above = group == null ? null : match(group).unit();
        return unit -> {
            for (var at = above == null ? null : unit; at != null; at = units.get(at.parentId())) {
                if (at.parentId() != null && at.parentId().equals(above.id())) {
                    return true;
                }
            }
            return false;
        };
    }
}
