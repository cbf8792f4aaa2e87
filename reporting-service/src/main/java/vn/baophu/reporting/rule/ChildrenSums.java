package vn.baophu.reporting.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.reporting.figure.FiguresOfPeriods;
import vn.baophu.reporting.figure.PeriodFigure;
import vn.baophu.reporting.obligation.Obligations;
import vn.baophu.reporting.rule.References.ChildrenSum;
import vn.baophu.reporting.tree.Asked;
import vn.baophu.reporting.tree.UnitTree;
import vn.baophu.reporting.tree.UnitTrees;

/** What the units below have given, for units that report a figure of their own; a unit without units below costs nothing. */
@ApplicationScoped
class ChildrenSums {
    private final UnitTrees trees;
    private final Obligations obligations;
    private final FiguresOfPeriods figures;

    ChildrenSums(UnitTrees trees, Obligations obligations, FiguresOfPeriods figures) {
        this.trees = trees;
        this.obligations = obligations;
        this.figures = figures;
    }

    /** By unit, indicator and period; the tree is read on the cut-off day of the report. */
    Map<PeriodFigure.Key, ChildrenSum> of(List<Wanted> wanted) {
        var sums = new HashMap<PeriodFigure.Key, ChildrenSum>();
        wanted.stream()
                .filter(each -> each.unit() != null)
                .collect(Collectors.groupingBy(each -> each.report().cutOffOn()))
                .forEach((day, asking) -> read(day, asking, sums));
        return sums;
    }

    private void read(LocalDate day, List<Wanted> asking, Map<PeriodFigure.Key, ChildrenSum> sums) {
        var tree = trees.on(day);
        asking.stream()
                .filter(each -> hasUnitsBelow(each.unit(), tree))
                .collect(Collectors.groupingBy(each -> each.report().period()))
                .forEach((period, of) -> read(period, tree, of, sums));
    }

    private static boolean hasUnitsBelow(UUID unit, UnitTree tree) {
        return tree.withId(unit).filter(top -> !tree.childrenOf(top).isEmpty()).isPresent();
    }

    private void read(String period, UnitTree tree, List<Wanted> asking, Map<PeriodFigure.Key, ChildrenSum> sums) {
        var ids = Wanted.distinct(asking, Wanted::unit).stream()
                .flatMap(top -> tree.branchOf(tree.withId(top).orElseThrow()).stream())
                .map(UnitOnDay::id)
                .collect(Collectors.toSet());
        var indicators = Wanted.distinct(asking, Wanted::indicator);
        var asked = obligations.asked(ids, indicators, period);
        var given = figures.of(ids, indicators, List.of(period)).stream()
                .filter(figure -> !figure.occasional()
                        || !asked.getOrDefault(figure.key().indicator(), Asked.NOBODY)
                                .onCalendar(figure.key().reporter()))
                .collect(Collectors.toMap(PeriodFigure::key, PeriodFigure::participants));
        asking.stream().distinct().forEach(each -> {
            var top = tree.withId(each.unit()).orElseThrow();
            var whom = asked.getOrDefault(each.indicator(), Asked.NOBODY);
            var below = tree.childrenOf(top).stream()
                    .flatMap(child -> tree.reportersOf(child, whom).units().stream())
                    .map(reporter -> given.get(new PeriodFigure.Key(reporter.id(), each.indicator(), period)))
                    .toList();
            if (!below.isEmpty()) {
                var isAll = !tree.reportersOf(top, whom).units().contains(top);
                sums.put(new PeriodFigure.Key(each.unit(), each.indicator(), period), sum(below, isAll));
            }
        });
    }

    /** @param below people; null where one has given nothing */
    private static ChildrenSum sum(List<Long> below, boolean isAll) {
        var people = below.stream().filter(Objects::nonNull).toList();
        return new ChildrenSum(people.stream().reduce(0L, Math::addExact), people.size(), below.size(), isAll);
    }
}
