package vn.baophu.reporting.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.baophu.directory.UnitLevel;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.platform.security.Caller;

/** All units as they stood on one day, the nation above them. Never changes. */
public final class UnitTree {
    private final UnitOnDay nation = new UnitOnDay(new UUID(0, 0), Caller.NATION, "Việt Nam", null, null);
    private final Map<String, UnitOnDay> byName = new HashMap<>();
    private final Map<UUID, UnitOnDay> byId = new HashMap<>();
    private final Map<UUID, List<UnitOnDay>> children = new HashMap<>();

    /** From all units in force, by code; of two with one code the one before bears it. */
    public UnitTree(List<UnitOnDay> all) {
        byName.put(nation.code(), nation);
        for (var unit : all) {
            byName.putIfAbsent(unit.code(), unit);
            byName.put(unit.id().toString(), unit);
            byId.put(unit.id(), unit);
        }
        for (var unit : all) {
            var above = byId.containsKey(unit.parentId()) ? unit.parentId() : nation.id();
            children.computeIfAbsent(above, none -> new ArrayList<>()).add(unit);
        }
    }

    /** The unit with this code or id, {@code VN} for the nation, if it is in force. */
    public Optional<UnitOnDay> find(String codeOrId) {
        var unit = byName.get(codeOrId);
        return Optional.ofNullable(unit == null ? byName.get(codeOrId.toLowerCase(Locale.ROOT)) : unit);
    }

    /** The unit with this id, if it is in force. */
    public Optional<UnitOnDay> withId(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The unit with this id and all above it, nearest first, without the nation; none where it is not in force. */
    public List<UnitOnDay> upwards(UUID id) {
        return Stream.iterate(byId.get(id), Objects::nonNull, unit -> byId.get(unit.parentId()))
                .toList();
    }

    /** Whether the unit is that one or lies below it; false for units that are not in force. */
    public boolean liesIn(UUID unit, UUID area) {
        var at = byId.get(unit);
        while (at != null && !at.id().equals(area)) {
            at = byId.get(at.parentId());
        }
        return at != null;
    }

    public boolean isNation(UnitOnDay unit) {
        return unit.id().equals(nation.id());
    }

    /** The units right below, by code. */
    public List<UnitOnDay> childrenOf(UnitOnDay unit) {
        return children.getOrDefault(unit.id(), List.of());
    }

    /** The unit itself and all below it. */
    public List<UnitOnDay> branchOf(UnitOnDay unit) {
        var branch = new ArrayList<UnitOnDay>();
        branch.add(unit);
        for (var at = 0; at < branch.size(); at++) {
            branch.addAll(childrenOf(branch.get(at)));
        }
        return branch;
    }

    /** All units of one level below this one, at any depth; without the unit itself. */
    public List<UnitOnDay> below(UnitOnDay unit, UnitLevel level) {
        return branchOf(unit).stream()
                .filter(below -> below.level() == level && !below.id().equals(unit.id()))
                .toList();
    }

    /**
     * Whose figures make up the unit's, none of them above another: units of its branch that owe one. One that owes a figure
     * by a calendar stands for all below it, unless calendars ask for all of these; one that owes it on an occasion only
     * stands back as soon as a calendar asks anybody below it. However the branch is cut, the parts have the same reporters.
     */
    public Reporters reportersOf(UnitOnDay unit, Asked asked) {
        return Cut.of(this, unit, asked);
    }
}
