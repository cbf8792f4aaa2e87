package vn.baophu.targets.ground;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.target.Holder;
import vn.baophu.targets.target.Target;
import vn.baophu.targets.tree.Node;

/**
 * Figures in force of several plans, for one plan to choose from: its own lineage first, then the very same denominator, then
 * a plan of the same issuing unit, then the newest. One against another denominator is none.
 */
record Candidates(Plan plan, Map<Place, List<Target>> byPlace) {
    static Candidates of(Plan plan, Collection<Target> inForce) {
        return new Candidates(plan, inForce.stream().collect(Collectors.groupingBy(Place::of)));
    }

    /** The first; null where there is none. */
    Target of(Node node, Topic topic, int year) {
        var place = new Place(node.holder().identity(), topic.indicator(), year);
        return byPlace.getOrDefault(place, List.of()).stream()
                .filter(target -> fits(target, topic))
                .max(Comparator.comparing(this::isOfLineage)
                        .thenComparing(target -> isAgainst(target, topic))
                        .thenComparing(target -> target.plan().unitId().equals(plan.unitId()))
                        .thenComparing(target -> target.plan().paper().day())
                        .thenComparing(Target::id))
                .orElse(null);
    }

    /** The same where it is of the plan's own lineage; else null. */
    Target ofLineage(Target target) {
        return target != null && isOfLineage(target) ? target : null;
    }

    private boolean isOfLineage(Target target) {
        return target.plan().lineage().equals(plan.lineage());
    }

    /** Who names no denominator may mean any. */
    private static boolean fits(Target target, Topic topic) {
        return topic.denominatorKind() == null || target.figure().denominatorKind() == null || isAgainst(target, topic);
    }

    private static boolean isAgainst(Target target, Topic topic) {
        return Objects.equals(target.figure().denominatorKind(), topic.denominatorKind());
    }

    private record Place(Holder.Identity holder, String indicator, int year) {
        static Place of(Target target) {
            return new Place(
                    target.holder().identity(),
                    target.figure().indicator(),
                    target.figure().year());
        }
    }
}
