package vn.baophu.reporting.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.reporting.figure.FiguresOfPeriods;
import vn.baophu.reporting.figure.PeriodFigure;
import vn.baophu.reporting.obligation.Obligations;
import vn.baophu.reporting.rule.References.ChildrenSum;
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
        var below = below(Wanted.distinct(asking, Wanted::unit), trees.on(day));
        asking.stream()
                .filter(each -> below.containsKey(each.unit()))
                .collect(Collectors.groupingBy(each -> each.report().period()))
                .forEach((period, of) -> read(period, below, of, sums));
    }

    /** For each of these units all that lie below it at any depth; units with nothing below are absent. */
    private static Map<UUID, List<UnitOnDay>> below(Set<UUID> tops, UnitTree tree) {
        var below = new HashMap<UUID, List<UnitOnDay>>();
        tops.stream()
                .flatMap(top -> tree.withId(top).stream())
                .filter(top -> !tree.childrenOf(top).isEmpty())
                .forEach(top ->
                        below.put(top.id(), tree.branchOf(top).stream().skip(1).toList()));
        return below;
    }

    private void read(
            String period,
            Map<UUID, List<UnitOnDay>> below,
            List<Wanted> asking,
            Map<PeriodFigure.Key, ChildrenSum> sums) {
        var ids = Wanted.distinct(asking, Wanted::unit).stream()
                .flatMap(top -> below.get(top).stream())
                .map(UnitOnDay::id)
                .collect(Collectors.toSet());
        var indicators = Wanted.distinct(asking, Wanted::indicator);
        var owing = obligations.owing(ids, indicators, period);
        var given = figures.of(ids, indicators, List.of(period)).stream()
                .collect(Collectors.toMap(PeriodFigure::key, PeriodFigure::participants));
        asking.stream().distinct().forEach(each -> {
            var expected = lowest(below.get(each.unit()), owing.getOrDefault(each.indicator(), Set.of()));
            if (!expected.isEmpty()) {
                sums.put(
                        new PeriodFigure.Key(each.unit(), each.indicator(), period),
                        sum(expected, each.indicator(), period, given));
            }
        });
    }

    private static ChildrenSum sum(
            Collection<UUID> reporters, String indicator, String period, Map<PeriodFigure.Key, Long> given) {
        var people = reporters.stream()
                .map(reporter -> given.get(new PeriodFigure.Key(reporter, indicator, period)))
                .filter(figure -> figure != null)
                .toList();
        return new ChildrenSum(
                people.stream().mapToLong(Long::longValue).reduce(0, Math::addExact), people.size(), reporters.size());
    }

    /** Those below who owe a figure while nobody below them does: else people would be counted twice. */
    private static Set<UUID> lowest(List<UnitOnDay> below, Set<UUID> owing) {
        var parents = new HashMap<UUID, UUID>();
        below.forEach(unit -> parents.put(unit.id(), unit.parentId()));
        var expected = new HashSet<>(owing);
        expected.retainAll(parents.keySet());
        var lowest = new HashSet<>(expected);
        for (var unit : expected) {
            for (var above = parents.get(unit); above != null; above = parents.get(above)) {
                lowest.remove(above);
            }
        }
        return lowest;
    }
}
