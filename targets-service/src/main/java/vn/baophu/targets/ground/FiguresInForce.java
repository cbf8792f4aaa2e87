package vn.baophu.targets.ground;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.target.FigureKind;
import vn.baophu.targets.target.Target;
import vn.baophu.targets.target.Targets;
import vn.baophu.targets.tree.Node;

/** The figures that plans in force print for those in a tree: their denominators, and what they were given last. */
@ApplicationScoped
public class FiguresInForce {
    private static final String IN_FORCE = "from Target t join fetch t.plan p where t.holder.id in ?1"
            + " and t.figure.indicator in ?2 and t.figure.year in ?3 and t.figure.kind = ?4"
            + " and p.standing.issuedAt is not null and t.standsBehind is null"
            + " and (p.paper.inForceFrom is null or p.paper.inForceFrom <= ?5)"
            + " and (t.inForceTo is null or t.inForceTo >= ?5)";

    private final Targets targets;

    FiguresInForce(Targets targets) {
        this.targets = targets;
    }

    /**
     * What was in force on the day from which the plan is; one statement. For an amendment the last figures are those of the
     * same year of its own lineage, which it changes, for any other plan those of the year before.
     */
    public Map<Asked, Ground> of(Plan plan, Collection<Node> nodes, Collection<Topic> topics) {
        var figures = figures(plan, nodes, topics);
        var known = new HashMap<Asked, Ground>();
        for (var topic : topics) {
            for (var node : nodes) {
                var now = figures.of(node, topic, topic.year());
                var last = plan.isAmendment() ? figures.ofLineage(now) : figures.of(node, topic, topic.year() - 1);
                known.put(
                        new Asked(node.key(), topic),
                        new Ground(
                                Sourced.of(denominator(now, topic), Origin.IN_FORCE),
                                null,
                                Sourced.of(last == null ? null : last.figure().participants(), Origin.IN_FORCE)));
            }
        }
        return known;
    }

    private Candidates figures(Plan plan, Collection<Node> nodes, Collection<Topic> topics) {
        var units = nodes.stream().map(node -> node.holder().id()).collect(Collectors.toSet());
        var indicators = topics.stream().map(Topic::indicator).collect(Collectors.toSet());
        var day = plan.paper().firstDay();
        return Candidates.of(plan, targets.list(IN_FORCE, units, indicators, years(topics), FigureKind.TARGET, day));
    }

    private static Set<Integer> years(Collection<Topic> topics) {
        var years = new HashSet<Integer>();
        topics.forEach(topic -> years.addAll(List.of(topic.year(), topic.year() - 1)));
        return years;
    }

    private static Long denominator(Target target, Topic topic) {
        return target == null || !Objects.equals(target.figure().denominatorKind(), topic.denominatorKind())
                ? null
                : target.figure().denominatorCount();
    }
}
