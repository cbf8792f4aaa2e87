package vn.baophu.agency.unit;

import static vn.baophu.agency.unit.UnitRefusal.NO_SUCH_UNIT;
import static vn.baophu.agency.unit.UnitRefusal.PARENT_NOT_ABOVE;
import static vn.baophu.agency.unit.UnitRefusal.PARENT_NOT_IN_FORCE;
import static vn.baophu.agency.unit.UnitRefusal.UNIT_EXISTS;
import static vn.baophu.agency.unit.UnitRefusal.UNIT_TWICE;
import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.baophu.contracts.UnitRecorded;
import vn.baophu.platform.id.Ids;

/**
 * The units that a table of entries can touch, those on record and those it adds, and the rules of entering. A unit is
 * recognised by its code and days in force that overlap.
 */
class Roll {
    private final CodeBook codes = new CodeBook();
    private final Territory area;
    private final Map<UUID, Unit> added = new LinkedHashMap<>();
    private final List<UnitRecorded> said = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    private int unchanged;

    /** @param known every unit that bears or bore one of the codes the entries name */
    Roll(Collection<Unit> known, Territory area) {
        known.forEach(codes::add);
        this.area = area;
    }

    /** Enters all; what is wrong is noted at each entry's place. Higher levels first, so parents are there in time. */
    void enter(List<UnitEntry> entries, Instant now) {
        entries.stream().sorted(Comparator.comparing(UnitEntry::level)).forEach(entry -> {
            if (!enter(entry, now)) {
                refused.add(entry.code()); // nothing more is said of those that name it as their parent
            }
        });
    }

    /** The next version of a unit on record. */
    void change(Unit unit, UnitEntry next, Instant now) {
        if (!UnitForm.fits(next)) {
            return;
        }
        if (codes.during(next.code(), next.validity()).anyMatch(bearer -> bearer.unit() != unit)) {
            next.place().refuse("code", UNIT_EXISTS, next.code());
        }
        var parent = parentOf(next);
        var facts = next.under(parent.map(Unit::id).orElse(null));
        if (parent.isPresent() || next.parent() == null) {
            mayStandIn(next, facts.parentId());
            said.add(unit.change(facts, now));
        }
    }

    private boolean enter(UnitEntry entry, Instant now) {
        if (!UnitForm.fits(entry)) {
            return false;
        }
        var parent = parentOf(entry);
        if (entry.parent() != null && parent.isEmpty()) {
            return false;
        }
        var facts = entry.under(parent.map(Unit::id).orElse(null));
        return codes.during(entry.code(), entry.validity())
                .findFirst()
                .map(twin -> meet(twin, entry, facts))
                .orElseGet(() -> add(entry, facts, now));
    }

    private Optional<Unit> parentOf(UnitEntry entry) {
        if (entry.parent() == null || refused.contains(entry.parent())) {
            return Optional.empty();
        }
        var found = codes.on(entry.parent(), entry.validity().readingDay());
        if (found.isEmpty()) {
            entry.place().refuse("parent", NO_SUCH_UNIT, entry.parent());
            return Optional.empty();
        }
        var level = found.get().facts().level();
        var parent = found.get().unit();
        if (!entry.level().mayStandBelow(level)) {
            entry.place().refuse("parent", PARENT_NOT_ABOVE, entry.level(), level);
            return Optional.empty();
        }
        if (!parent.isInForceThroughout(entry.validity())) {
            entry.place().refuse("parent", PARENT_NOT_IN_FORCE, entry.parent());
            return Optional.empty();
        }
        return Optional.of(parent);
    }

    private boolean meet(UnitVersion twin, UnitEntry entry, UnitFacts facts) {
        if (!twin.facts().equals(facts)) {
            entry.place().refuse("code", added.containsKey(twin.unitId()) ? UNIT_TWICE : UNIT_EXISTS, entry.code());
            return false;
        }
        unchanged++;
        return true;
    }

    private boolean add(UnitEntry entry, UnitFacts facts, Instant now) {
        if (!mayStandIn(entry, facts.parentId())) {
            return false;
        }
        var unit = new Unit(Ids.next());
        said.add(unit.record(facts, now));
        added.put(unit.id(), unit);
        codes.add(unit);
        return true;
    }

    /** Who answers for the parent may put something below it, also when both come in one table. */
    private boolean mayStandIn(UnitEntry entry, UUID parentId) {
        if (added.containsKey(parentId) || area.contains(parentId)) {
            return true;
        }
        entry.place().refuse("parent", OUTSIDE_YOUR_AREA);
        return false;
    }

    /** The unit that an entry made or met. */
    Unit bearer(UnitEntry entry) {
        return codes.during(entry.code(), entry.validity())
                .findFirst()
                .orElseThrow()
                .unit();
    }

    Collection<Unit> added() {
        return added.values();
    }

    List<UnitRecorded> said() {
        return said;
    }

    int unchanged() {
        return unchanged;
    }
}
