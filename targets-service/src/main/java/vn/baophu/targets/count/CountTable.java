package vn.baophu.targets.count;

import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_UNIT;
import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;
import static vn.baophu.targets.count.CountRefusal.COUNTS_EMPTY;
import static vn.baophu.targets.count.CountRefusal.COUNT_TWICE;
import static vn.baophu.targets.count.CountRefusal.TOO_MANY_DAYS;
import static vn.baophu.targets.denominator.DenominatorRefusal.NO_SUCH_DENOMINATOR;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.platform.csv.CsvTable;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;

/** A table of counts as it came in, and everything that must hold before it is taken. */
class CountTable {
    private static final int MOST_DAYS = 150;

    private final List<CountRow> rows;
    private final Map<CountRow, UnitOnDay> units = new HashMap<>();
    private final Faults faults;

    private CountTable(List<CountRow> rows, Faults faults) {
        this.rows = rows;
        this.faults = faults;
    }

    static CountTable read(byte[] body) {
        var csv = CsvTable.read(body, CountRow.REQUIRED, CountRow.OPTIONAL);
        if (csv.rows().isEmpty()) {
            throw new Refused(COUNTS_EMPTY);
        }
        return new CountTable(csv.rows().stream().map(CountRow::read).toList(), csv.faults());
    }

    /** Codes of units by the day on which they are called so: each day is a question, so there are not many. */
    Map<LocalDate, Set<String>> named() {
        var days = rows.stream()
                .filter(row -> row.unit() != null && row.day() != null)
                .collect(Collectors.groupingBy(CountRow::day, Collectors.mapping(CountRow::unit, Collectors.toSet())));
        if (days.size() > MOST_DAYS) {
            throw new Refused(TOO_MANY_DAYS, MOST_DAYS);
        }
        return days;
    }

    Set<String> kinds() {
        return rows.stream().map(CountRow::kind).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    void mustKnow(Set<String> kinds) {
        rows.stream()
                .filter(row -> row.kind() != null && !kinds.contains(row.kind()))
                .forEach(row -> row.csv().refuse("kind", NO_SUCH_DENOMINATOR, row.kind()));
    }

    void mustLieIn(Predicate<UUID> area, Map<LocalDate, Map<String, UnitOnDay>> known) {
        for (var row : rows) {
            if (row.unit() == null || row.day() == null) {
                continue;
            }
            var unit = known.get(row.day()).get(row.unit());
            if (unit == null) {
                row.csv().refuse("unit", NO_SUCH_UNIT, row.unit(), row.day());
            } else if (!area.test(unit.id())) {
                row.csv().refuse("unit", OUTSIDE_YOUR_AREA);
            } else {
                units.put(row, unit);
            }
        }
    }

    void mustNotRepeatItself() {
        var lines = new HashMap<DenominatorCount.Key, Integer>();
        for (var row : rows) {
            var unit = units.get(row);
            var before = unit == null || row.kind() == null || row.year() == null
                    ? null
                    : lines.putIfAbsent(row.key(unit), row.csv().row());
            if (before != null) {
                row.csv().refuse(null, COUNT_TWICE, before);
            }
        }
    }

    Faults faults() {
        return faults;
    }

    /** Of a table without fault: its counts by what they count, in the order of the rows. */
    Map<DenominatorCount.Key, DenominatorCount> counts() {
        var counts = new LinkedHashMap<DenominatorCount.Key, DenominatorCount>();
        for (var row : rows) {
            var unit = units.get(row);
            var key = row.key(unit);
            counts.put(key, new DenominatorCount(key, unit.code(), unit.name(), row.counted()));
        }
        return counts;
    }
}
