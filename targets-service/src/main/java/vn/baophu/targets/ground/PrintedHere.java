package vn.baophu.targets.ground;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import vn.baophu.targets.target.Figure;
import vn.baophu.targets.target.FigureKind;
import vn.baophu.targets.target.Holder;
import vn.baophu.targets.target.Target;
import vn.baophu.targets.tree.Node;

/** What a plan itself prints for those in a tree, in the order of precedence: the annex first. */
public record PrintedHere(List<Target> targets, Map<Holder.Identity, List<Target>> byHolder) {
    public static PrintedHere of(List<Target> printed) {
        var targets = printed.stream()
                .filter(target -> target.figure().kind() == FigureKind.TARGET)
                .filter(target -> target.figure().year() != null)
                .sorted(Comparator.comparing((Target target) -> target.annex().source())
                        .thenComparing(target -> target.annex().ordinal())
                        .thenComparing(Target::id))
                .toList();
        return new PrintedHere(
                targets,
                targets.stream()
                        .filter(target -> target.figure().participants() != null
                                || target.figure().percent() != null)
                        .collect(Collectors.groupingBy(target -> target.holder().identity())));
    }

    /** The figures of one holder that state a year and a count or a rate, first the ones that count. */
    public List<Target> of(Holder holder) {
        return byHolder.getOrDefault(holder.identity(), List.of());
    }

    /** How many people the plan itself sets for one of them; null where it does not. */
    public Long participants(Holder holder, Topic topic) {
        return of(holder).stream()
                .filter(target -> about(target, topic))
                .map(target -> target.figure().participants())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** How many people the plan itself sets for them, where it does. */
    public Map<Asked, Long> participants(Collection<Node> nodes, Collection<Topic> topics) {
        var set = new HashMap<Asked, Long>();
        each(nodes, topics, (asked, figure) -> {
            if (figure.participants() != null) {
                set.putIfAbsent(asked, figure.participants());
            }
        });
        return set;
    }

    /** The denominators it prints. */
    public Map<Asked, Ground> grounds(Collection<Node> nodes, Collection<Topic> topics) {
        var known = new HashMap<Asked, Ground>();
        each(nodes, topics, (asked, figure) -> {
            var sameKind = Objects.equals(asked.topic().denominatorKind(), figure.denominatorKind());
            if (sameKind && figure.denominatorCount() != null) {
                known.putIfAbsent(asked, new Ground(Sourced.of(figure.denominatorCount(), Origin.PLAN), null, null));
            }
        });
        return known;
    }

    private void each(Collection<Node> nodes, Collection<Topic> topics, BiConsumer<Asked, Figure> with) {
        var keys = nodes.stream().collect(Collectors.toMap(node -> node.holder().identity(), Node::key, (a, b) -> a));
        for (var target : targets) {
            var key = keys.get(target.holder().identity());
            topics.stream()
                    .filter(topic -> key != null && about(target, topic))
                    .forEach(topic -> with.accept(new Asked(key, topic), target.figure()));
        }
    }

    private static boolean about(Target target, Topic topic) {
        return target.figure().indicator().equals(topic.indicator())
                && target.figure().year() == topic.year();
    }
}
