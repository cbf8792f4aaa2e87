package vn.baophu.targets.cascade;

import static vn.baophu.targets.cascade.CascadeRefusal.NO_SUCH_CHILD;
import static vn.baophu.targets.cascade.CascadeRefusal.RESULTS_NOT_HEARD;
import static vn.baophu.targets.cascade.CascadeRefusal.TOO_MANY_FIGURES;
import static vn.baophu.targets.division.DivisionRefusal.BASE_UNKNOWN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;
import vn.baophu.targets.division.Child;
import vn.baophu.targets.division.Division;
import vn.baophu.targets.division.Pot;
import vn.baophu.targets.division.Terms;
import vn.baophu.targets.ground.Asked;
import vn.baophu.targets.ground.Grounds;
import vn.baophu.targets.ground.Topic;
import vn.baophu.targets.result.Unknown;
import vn.baophu.targets.tree.GivenHolder;
import vn.baophu.targets.tree.Node;
import vn.baophu.targets.tree.Tree;

/** A cascade with all it takes, ready to be divided: figure by figure, each from the root down. */
record Drawing(
        Tree tree,
        List<Totals> totals,
        Terms terms,
        Grounds grounds,
        Given given,
        Map<Asked, Long> printed,
        Set<Unknown> unanswered) {
    private static final int MOST_FIGURES = 50_000;

    /** Refuses at once what would be too large, and names numbers of nobody. */
    void check(DrawCascade request, Faults faults) {
        var figures = (long) tree.nodes().size() * totals.size();
        if (figures > MOST_FIGURES) {
            faults.add("", TOO_MANY_FIGURES, figures, MOST_FIGURES);
        }
        var keys = tree.all().stream().map(Node::key).collect(Collectors.toSet());
        request.holders().stream()
                .filter(Objects::nonNull)
                .map(GivenHolder::key)
                .forEach(keys::add);
        request.numbersByPointer().forEach((pointer, given) -> {
            if (!keys.contains(given.key())) {
                faults.add(pointer + "/key", NO_SUCH_CHILD, given.key());
            }
        });
    }

    /** Every figure of every parent; what can not be divided is told of all of them. */
    List<Divided> divide(Faults faults) {
        var divided = new ArrayList<Divided>();
        for (var total : totals) {
            divide(total, divided, faults);
        }
        if (faults.list().stream().anyMatch(fault -> fault.refusal() == BASE_UNKNOWN)) {
            unanswered.forEach(
                    each -> faults.add("", RESULTS_NOT_HEARD, String.join(", ", each.periods()), each.why()));
        }
        return divided;
    }

    private void divide(Totals total, List<Divided> divided, Faults faults) {
        var children = tree.byParent();
        var figures = new HashMap<String, Long>();
        figures.put(tree.root().key(), total.people(grounds, tree.root(), faults));
        var parents = tree.parents().isEmpty() ? List.of(tree.root()) : tree.parents();
        for (var parent : parents) {
            var people = figures.get(parent.key());
            if (people != null) {
                var atRoot = parent == tree.root();
                var pot = new Pot(parent.name() + ", " + total.topic().title(), people, atRoot ? total.reserve() : 0);
                try {
                    var division = Division.of(
                            pot, terms, among(children.getOrDefault(parent.key(), List.of()), total.topic()));
                    division.portions()
                            .forEach(portion -> figures.put(portion.child().key(), portion.figure()));
                    divided.add(new Divided(
                            parent,
                            total.topic(),
                            division,
                            atRoot ? total.inferredFrom() : null,
                            printed.get(new Asked(parent.key(), total.topic()))));
                } catch (Refused clash) {
                    faults.addAll(clash.faults());
                }
            }
        }
    }

    private List<Child> among(List<Node> children, Topic topic) {
        return children.stream()
                .map(node -> new Child(
                        node.key(),
                        node.name(),
                        grounds.of(node, topic).known(),
                        given.limitsOf(new Asked(node.key(), topic))))
                .toList();
    }

    /**
     * @param rate percent of which the people were made; null where they are printed or given
     * @param printed people that the plan prints for the parent; null where it prints none
     */
    record Divided(Node parent, Topic topic, Division division, BigDecimal rate, Long printed) {}
}
