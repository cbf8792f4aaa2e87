package vn.baophu.targets.tree;

import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_UNIT;
import static vn.baophu.targets.tree.TreeRefusal.HOLDER_IS_A_UNIT;
import static vn.baophu.targets.tree.TreeRefusal.KEY_TWICE;
import static vn.baophu.targets.tree.TreeRefusal.NO_SUCH_PARENT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.platform.error.Faults;
import vn.baophu.targets.target.HeldBy;
import vn.baophu.targets.target.Holder;
import vn.baophu.targets.target.HolderKind;

/** A tree to which node after node is added, each below the nearest that is there. */
class GrowingTree {
    private final Node root;
    private final Map<UUID, UnitOnDay> units;
    private final Map<String, UnitOnDay> byCode;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final LocalDate day;
    private final Faults faults;

    /** @param units the root's unit and all below it, each but the first with its parent among them */
    GrowingTree(Node root, List<UnitOnDay> units, LocalDate day, Faults faults) {
        this.root = root;
        this.units = units.stream().collect(Collectors.toMap(UnitOnDay::id, Function.identity()));
        this.byCode =
                units.stream().collect(Collectors.toMap(UnitOnDay::code, Function.identity(), (one, other) -> one));
        this.day = day;
        this.faults = faults;
    }

    void unit(UnitOnDay unit) {
        nodes.put(unit.code(), new Node(unit.code(), null, Holder.of(unit, null, HeldBy.THE_UNIT), unit.parentId()));
    }

    void holder(String at, GivenHolder given) {
        var above = given.under() == null || given.under().equals(root.key()) ? root : nodes.get(given.under());
        if (above == null) {
            faults.add(at + "/under", NO_SUCH_PARENT, given.under());
        }
        if (given.kind() == HolderKind.UNIT) {
            faults.add(at + "/kind", HOLDER_IS_A_UNIT);
        }
        if (given.key().equals(root.key()) || nodes.containsKey(given.key())) {
            faults.add(at + "/key", KEY_TWICE, given.key());
        }
        var unit = given.unit() == null
                ? above == null ? null : units.get(above.holder().id())
                : byCode.get(given.unit());
        if (given.unit() != null && unit == null) {
            faults.add(at + "/unit", NO_SUCH_UNIT, given.unit(), day);
        }
        if (above != null && unit != null && given.kind() != HolderKind.UNIT) {
            nodes.put(given.key(), new Node(given.key(), above.key(), Holder.of(unit, null, given.heldBy()), null));
        }
    }

    /** Every unit now stands below the nearest unit above it that takes part. */
    Tree tree() {
        return new Tree(
                root,
                nodes.values().stream()
                        .map(node -> node.parent() == null
                                ? new Node(node.key(), above(node), node.holder(), node.unitAbove())
                                : node)
                        .sorted(Comparator.comparing(node -> depth(node)))
                        .toList());
    }

    private String above(Node node) {
        var unit = units.get(node.holder().id());
        do {
            unit = units.get(unit.parentId());
        } while (!unit.id().equals(root.holder().id()) && !nodes.containsKey(unit.code()));
        return unit.code();
    }

    private int depth(Node node) {
        var depth = 0;
        for (var at = node; at != null; at = nodes.get(at.parent() == null ? above(at) : at.parent())) {
            depth++;
        }
        return depth;
    }
}
