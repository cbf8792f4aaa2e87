package vn.baophu.targets.ground;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.baophu.targets.tree.Node;
import vn.baophu.targets.tree.Tree;

/** What is known of everyone in a tree; what is known of all right below a node, and not of it, is summed up. */
public final class Grounds {
    private final Map<Asked, Ground> known = new HashMap<>();

    /** Adds what one source knows; what an earlier one said stays. */
    public Grounds add(Map<Asked, Ground> source) {
        source.forEach((asked, ground) -> known.merge(asked, ground, Ground::or));
        return this;
    }

    public Ground of(Node node, Topic topic) {
        return known.getOrDefault(new Asked(node.key(), topic), Ground.NOTHING);
    }

    /** Sums up, from the lowest parents to the root. */
    public Grounds sumUp(Tree tree, Collection<Topic> topics) {
        var children = tree.byParent();
        var parents = tree.parents();
        for (var i = parents.size() - 1; i >= 0; i--) {
            var parent = parents.get(i);
            for (var topic : topics) {
                var below = children.get(parent.key()).stream()
                        .map(child -> of(child, topic))
                        .toList();
                var sum = new Ground(
                        sum(below, Ground::denominator), sum(below, Ground::lastResult), sum(below, Ground::lastPlan));
                known.merge(new Asked(parent.key(), topic), sum, Ground::or);
            }
        }
        return this;
    }

    private static Sourced sum(List<Ground> below, Function<Ground, Sourced> number) {
        var numbers = below.stream().map(number).toList();
        return numbers.contains(null)
                ? null
                : new Sourced(numbers.stream().mapToLong(Sourced::people).sum(), Origin.SUM);
    }
}
