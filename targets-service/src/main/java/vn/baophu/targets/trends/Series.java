package vn.baophu.targets.trends;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.baophu.targets.dossier.Cell;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Printed;
import vn.baophu.targets.target.Holder;

/** One measure of one holder in one table, by year; the total's row is nobody's sibling and left out. */
record Series(List<Printed> figures) {
    private record Line(Printed.Column measure, Holder holder) {
        static Line of(Printed printed) {
            return new Line(printed.column().overYears(), printed.holder());
        }
    }

    static Stream<Series> all(Dossier dossier) {
        var lines = Dossier.grouped(dossier.inTables().filter(Series::belongs), Line::of);
        return lines.values().stream().map(Series::of);
    }

    private static boolean belongs(Printed printed) {
        return !printed.isTotal() && printed.figure().year() != null;
    }

    private static Series of(List<Printed> figures) {
        return new Series(figures.stream()
                .sorted(Comparator.comparing(printed -> printed.figure().year()))
                .toList());
    }

    /** Table and measure: its siblings have the same. */
    Printed.Column measure() {
        return figures.get(0).column().overYears();
    }

    boolean prints(Cell.Field field) {
        return figures.stream().allMatch(field::isIn);
    }

    List<BigDecimal> values(Cell.Field field) {
        return figures.stream().map(field::of).toList();
    }

    List<Integer> years() {
        return figures.stream().map(printed -> printed.figure().year()).toList();
    }

    /** From each year to the next one printed. */
    Stream<Step> steps() {
        return Stream.iterate(1, at -> at < figures.size(), at -> at + 1)
                .map(at -> new Step(figures.get(at - 1), figures.get(at)));
    }

    /** The steps of all rows of one table and measure between the same two years. */
    static Stream<List<Step>> siblings(Dossier dossier) {
        Map<Step.Between, List<Step>> steps =
                all(dossier).flatMap(Series::steps).collect(groupingBy(Step::between, LinkedHashMap::new, toList()));
        return steps.values().stream();
    }
}
