package vn.baophu.targets.meanrate;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.baophu.platform.error.Faults;
import vn.baophu.targets.ground.Counted;
import vn.baophu.targets.ground.FiguresInForce;
import vn.baophu.targets.ground.Grounds;
import vn.baophu.targets.ground.PrintedHere;
import vn.baophu.targets.ground.Topic;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.target.HeldBy;
import vn.baophu.targets.target.Target;
import vn.baophu.targets.target.Targets;
import vn.baophu.targets.tree.Node;
import vn.baophu.targets.tree.Tree;
import vn.baophu.targets.tree.Trees;

/** Means of the rates that a plan prints, in a number of statements that does not grow with them. */
@ApplicationScoped
class MeanRates {
    private final Targets targets;
    private final Trees trees;
    private final Counted counted;
    private final FiguresInForce inForce;

    MeanRates(Targets targets, Trees trees, Counted counted, FiguresInForce inForce) {
        this.targets = targets;
        this.trees = trees;
        this.counted = counted;
        this.inForce = inForce;
    }

    /** For every indicator and year of which the plan prints a rate for the unit, in the order of reading. */
    List<MeanRateView> of(Plan plan, String unit) {
        var faults = new Faults();
        var tree = trees.of(plan, unit, HeldBy.THE_UNIT, List.of(), List.of(), faults);
        faults.refuseIfAny();
        var printed = PrintedHere.of(targets.printedIn(plan));
        var rates = new LinkedHashMap<Topic, BigDecimal>();
        printed.of(tree.root().holder()).stream()
                .filter(target -> target.figure().printed() != null)
                .forEach(target -> rates.putIfAbsent(
                        topic(target), target.figure().printed().value()));
        var grounds = new Grounds()
                .add(printed.grounds(tree.nodes(), rates.keySet()))
                .add(counted.of(tree.nodes(), rates.keySet()))
                .add(inForce.of(plan, tree.nodes(), rates.keySet()));
        return rates.entrySet().stream()
                .map(rate -> mean(tree, rate, printed, grounds))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Nothing where no child has a rate: then the paper says nothing that could be compared. */
    private static Optional<MeanRateView> mean(
            Tree tree, Map.Entry<Topic, BigDecimal> rate, PrintedHere printed, Grounds grounds) {
        var topic = rate.getKey();
        var parts = new ArrayList<WeightedMean.Part>();
        var missing = new ArrayList<Node>();
        var rated = 0;
        for (var child : tree.nodes()) {
            var percent = percent(child, topic, printed);
            var denominator = grounds.of(child, topic).denominator();
            rated += percent.isPresent() ? 1 : 0;
            if (percent.isPresent() && denominator != null && denominator.people() > 0) {
                parts.add(new WeightedMean.Part(percent.get(), denominator.people()));
            } else {
                missing.add(child);
            }
        }
        var mean = missing.isEmpty() && !parts.isEmpty() ? new WeightedMean(List.copyOf(parts)) : null;
        return rated == 0
                ? Optional.empty()
                : Optional.of(MeanRateView.of(
                        tree.root(), topic, rate.getValue(), mean, tree.nodes().size(), missing));
    }

    private static Optional<BigDecimal> percent(Node child, Topic topic, PrintedHere printed) {
        return printed.of(child.holder()).stream()
                .filter(target ->
                        target.figure().printed() != null && topic(target).equals(topic))
                .map(target -> target.figure().printed().value())
                .findFirst();
    }

    private static Topic topic(Target target) {
        var figure = target.figure();
        return new Topic(figure.indicator(), figure.year(), figure.denominatorKind());
    }
}
