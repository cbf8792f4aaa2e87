package vn.baophu.targets.cascade;

import static vn.baophu.targets.indicator.IndicatorRefusal.NO_SUCH_INDICATOR;
import static vn.baophu.targets.tree.TreeRefusal.NO_SUCH_HOLDER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.baophu.platform.error.Faults;
import vn.baophu.targets.division.Base;
import vn.baophu.targets.division.Terms;
import vn.baophu.targets.ground.Asked;
import vn.baophu.targets.ground.Counted;
import vn.baophu.targets.ground.FiguresInForce;
import vn.baophu.targets.ground.Grounds;
import vn.baophu.targets.ground.PrintedHere;
import vn.baophu.targets.ground.ReportedResults;
import vn.baophu.targets.ground.ReportedResults.Heard;
import vn.baophu.targets.ground.Topic;
import vn.baophu.targets.indicator.Indicators;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.target.HeldBy;
import vn.baophu.targets.target.Target;
import vn.baophu.targets.target.Targets;
import vn.baophu.targets.tree.Node;
import vn.baophu.targets.tree.Tree;
import vn.baophu.targets.tree.Trees;

/** Gathers what a cascade takes, in a number of statements that does not grow with it. */
@ApplicationScoped
class Drawings {
    private final Targets targets;
    private final Indicators indicators;
    private final Trees trees;
    private final Counted counted;
    private final FiguresInForce inForce;
    private final ReportedResults reported;

    Drawings(
            Targets targets,
            Indicators indicators,
            Trees trees,
            Counted counted,
            FiguresInForce inForce,
            ReportedResults reported) {
        this.targets = targets;
        this.indicators = indicators;
        this.trees = trees;
        this.counted = counted;
        this.inForce = inForce;
        this.reported = reported;
    }

    Drawing of(Plan plan, DrawCascade request, Faults faults) {
        var printed = targets.printedIn(plan);
        mustKnowIndicators(request, faults);
        var by = holder(request, printed, faults);
        var tree = trees.of(plan, request.unit(), by, request.levels(), request.holders(), faults);
        var here = PrintedHere.of(printed);
        var totals = Totals.of(request, tree.root(), here.of(tree.root().holder()), faults);
        var topics = totals.stream().map(Totals::topic).toList();
        var given = Given.of(request.numbersByPointer().values(), topics);
        var grounds = new Grounds()
                .add(given.grounds())
                .add(here.grounds(tree.all(), topics))
                .add(counted.of(tree.all(), topics))
                .add(inForce.of(plan, tree.all(), topics))
                .sumUp(tree, topics);
        var own = here.participants(tree.all(), topics);
        if (plan.isAmendment()) {
            given.hold(own);
        }
        var usual = plan.isAmendment() ? Base.LAST_PLAN : Base.DENOMINATOR;
        var terms = request.terms(usual);
        var heard = faults.any() ? Heard.NOTHING : lastResults(terms, tree, topics, grounds, given);
        grounds.add(heard.grounds()).sumUp(tree, topics);
        return new Drawing(tree, totals, terms, grounds, given, own, heard.unanswered());
    }

    /** Asked of reporting-service where they count and nobody gave them; who is held needs none. */
    private Heard lastResults(Terms terms, Tree tree, List<Topic> topics, Grounds grounds, Given given) {
        if (terms.mix().stream().noneMatch(part -> part.base().takesLastResults())) {
            return Heard.NOTHING;
        }
        var wanted = new LinkedHashMap<Topic, List<Node>>();
        for (var topic : topics) {
            var nodes = tree.nodes().stream()
                    .filter(node -> grounds.of(node, topic).lastResult() == null)
                    .filter(node -> given.limitsOf(new Asked(node.key(), topic)).hold() == null)
                    .toList();
            if (!nodes.isEmpty()) {
                wanted.put(topic, nodes);
            }
        }
        return wanted.isEmpty() ? Heard.NOTHING : reported.of(wanted);
    }

    /** A holder inside the unit is one that the plan prints a figure of, by code or name. */
    private static HeldBy holder(DrawCascade request, List<Target> printed, Faults faults) {
        if (request.holder() == null) {
            return HeldBy.THE_UNIT;
        }
        var found = printed.stream()
                .filter(target -> request.unit() == null
                        || request.unit().equals(target.holder().code()))
                .map(target -> target.holder().by())
                .filter(by ->
                        request.holder().equals(by.code()) || request.holder().equals(by.name()))
                .findFirst();
        if (found.isEmpty()) {
            faults.add("/holder", NO_SUCH_HOLDER, request.holder(), String.valueOf(request.unit()));
        }
        return found.orElse(HeldBy.THE_UNIT);
    }

    private void mustKnowIndicators(DrawCascade request, Faults faults) {
        var totals = request.totalsByPointer();
        var known = indicators.known(
                totals.values().stream().map(GivenTotal::indicator).collect(Collectors.toSet()));
        totals.forEach((pointer, given) -> {
            if (!known.contains(given.indicator())) {
                faults.add(pointer + "/indicator", NO_SUCH_INDICATOR, given.indicator());
            }
        });
    }
}
