package vn.baophu.agency.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.baophu.agency.entry.Place;

/** Units as tests enter them; faults are kept as {@code field:CODE}. */
class Entries {
    static final Instant NOW = Instant.parse("2024-07-01T01:00:00Z");
    static final LocalDate LAST_DAY = LocalDate.parse("2025-06-30");
    static final LocalDate REFORM = LocalDate.parse("2025-07-01");
    static final Territory NATION = new Territory(true, Set.of());

    final List<String> faults = new ArrayList<>();
    private final Place place = (field, refusal, args) -> faults.add(field + ":" + refusal.name());

    UnitEntry province(String code, LocalDate from, LocalDate to) {
        return entry(code, Level.PROVINCE, null, from, to);
    }

    UnitEntry district(String code, String parent) {
        return entry(code, Level.DISTRICT, parent, null, LAST_DAY);
    }

    UnitEntry commune(String code, String parent, LocalDate from, LocalDate to) {
        return entry(code, Level.COMMUNE, parent, from, to);
    }

    UnitEntry entry(String code, Level level, String parent, LocalDate from, LocalDate to) {
        return new UnitEntry(place, code, "Unit " + code, level, parent, new Validity(from, to), null);
    }

    /** A roll of nobody, with these entered. */
    static Roll roll(UnitEntry... entries) {
        var roll = new Roll(List.of(), NATION);
        roll.enter(List.of(entries), NOW);
        return roll;
    }
}
