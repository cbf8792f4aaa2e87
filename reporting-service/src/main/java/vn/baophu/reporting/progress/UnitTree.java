package vn.baophu.reporting.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.baophu.directory.UnitOnDay;

/** A unit and all below it as they stood on one day. */
final class UnitTree {
    private static final Comparator<UnitOnDay> BY_CODE = Comparator.comparing(UnitOnDay::code);

    private final UnitOnDay top;
    private final Map<UUID, List<UnitOnDay>> children;

    /** From the unit itself and all below it, in any order. */
    UnitTree(UnitOnDay top, List<UnitOnDay> all) {
        this.top = top;
        this.children = all.stream()
                .filter(unit -> unit.parentId() != null && !unit.id().equals(top.id()))
                .sorted(BY_CODE)
                .collect(Collectors.groupingBy(UnitOnDay::parentId));
    }

    UnitOnDay top() {
        return top;
    }

    /** The units right below, by code. */
    List<UnitOnDay> childrenOf(UnitOnDay unit) {
        return children.getOrDefault(unit.id(), List.of());
    }

    /**
     * Whose figures make up the unit's: the units of its branch that owe one. A unit that owes a figure while units below
     * it do is left out, or its people would be counted twice.
     */
    List<UnitOnDay> reportersOf(UnitOnDay unit, Set<UUID> expected) {
        var below = childrenOf(unit).stream()
                .flatMap(child -> reportersOf(child, expected).stream())
                .toList();
        return below.isEmpty() && expected.contains(unit.id()) ? List.of(unit) : below;
    }
}
