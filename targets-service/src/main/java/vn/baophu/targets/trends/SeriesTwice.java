package vn.baophu.targets.trends;

import static vn.baophu.targets.dossier.Cell.Field.PARTICIPANTS;
import static vn.baophu.targets.dossier.Cell.Field.PRINTED_PERCENT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.baophu.targets.dossier.About;
import vn.baophu.targets.dossier.Cell;
import vn.baophu.targets.dossier.Check;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Printed;

/**
 * No two rows of a table print the same numbers in all of at least three years: one of them may be copied. Numbers that do
 * not change over the years (100 % each year) say nothing, and where more than half of the rows have a double the numbers are
 * round by nature. People are compared, or rates where no people are printed.
 */
public class SeriesTwice implements Check {
    private static final int FEWEST_YEARS = 3;

    private record Numbers(Cell.Field field, List<Integer> years, List<BigDecimal> values) {}

    @Override
    public Stream<Deviation> in(Dossier dossier) {
        Map<Printed.Column, Map<Numbers, List<Series>>> tables = new LinkedHashMap<>();
        Series.all(dossier).forEach(series -> numbers(series)
                .ifPresent(numbers -> tables.computeIfAbsent(series.measure(), measure -> new LinkedHashMap<>())
                        .computeIfAbsent(numbers, first -> new ArrayList<>())
                        .add(series)));
        return tables.values().stream().flatMap(SeriesTwice::doubles);
    }

    private static Stream<Deviation> doubles(Map<Numbers, List<Series>> table) {
        var doubles = table.entrySet().stream()
                .filter(same -> same.getValue().size() > 1)
                .toList();
        var rows = table.values().stream().mapToInt(List::size).sum();
        var doubled = doubles.stream().mapToInt(same -> same.getValue().size()).sum();
        return doubled * 2 > rows
                ? Stream.empty()
                : doubles.stream().map(same -> deviation(same.getKey(), same.getValue()));
    }

    private static Optional<Numbers> numbers(Series series) {
        return Stream.of(PARTICIPANTS, PRINTED_PERCENT)
                .filter(series::prints)
                .findFirst()
                .map(field -> new Numbers(field, series.years(), series.values(field)))
                .filter(SeriesTwice::isTelling);
    }

    private static boolean isTelling(Numbers numbers) {
        return numbers.values().size() >= FEWEST_YEARS
                && numbers.values().stream().distinct().count() > 1;
    }

    private static Deviation deviation(Numbers numbers, List<Series> same) {
        var cells = same.stream()
                .flatMap(series -> series.figures().stream())
                .map(numbers.field()::in)
                .toList();
        var rows = same.stream().map(series -> series.figures().get(0)).toList();
        return Deviation.told(About.rows(rows, rows.get(0).figure().indicator()), cells, numbers.values());
    }
}
