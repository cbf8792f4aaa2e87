package vn.baophu.targets.ground;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.baophu.targets.count.DenominatorCount;
import vn.baophu.targets.count.DenominatorCounts;
import vn.baophu.targets.target.HeldBy;
import vn.baophu.targets.tree.Node;

/** The registered counts of the units in a tree; holders inside a unit are not counted there. */
@ApplicationScoped
public class Counted {
    private final DenominatorCounts counts;

    Counted(DenominatorCounts counts) {
        this.counts = counts;
    }

    /** At most one statement. */
    public Map<Asked, Ground> of(Collection<Node> nodes, Collection<Topic> topics) {
        var asked = new HashMap<Asked, DenominatorCount.Key>();
        for (var node : nodes) {
            if (node.holder().by().equals(HeldBy.THE_UNIT)) {
                topics.stream()
                        .filter(topic -> topic.denominatorKind() != null)
                        .forEach(topic -> asked.put(
                                new Asked(node.key(), topic),
                                new DenominatorCount.Key(node.holder().id(), topic.denominatorKind(), topic.year())));
            }
        }
        var found = counts.of(asked.values());
        var known = new HashMap<Asked, Ground>();
        asked.forEach((about, key) -> {
            if (found.containsKey(key)) {
                known.put(about, new Ground(new Sourced(found.get(key).people(), Origin.COUNTS), null, null));
            }
        });
        return known;
    }
}
