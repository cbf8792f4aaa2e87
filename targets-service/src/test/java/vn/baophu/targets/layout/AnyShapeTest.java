package vn.baophu.targets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.baophu.targets.numeral.NumberFormat;

/** The same figures, however the table is turned: what is printed is what is read. */
class AnyShapeTest {
    private static final List<Integer> YEARS = List.of(2023, 2024, 2025);

    @Property(tries = 500)
    void what_is_printed_is_what_is_read(
            @ForAll("shape") Shape shape, @ForAll @IntRange(min = 1, max = 8) int units, @ForAll("seed") long seed) {
        var rows = figures(shape, units, seed);
        var total = figures(shape, 1, seed + 1);

        var read = Sheets.read(shape.print(rows, total));

        assertThat(said(read.figures())).isEqualTo(expected(shape, rows, total));
        assertThat(read.figures()).allSatisfy(row -> assertThat(row.faults()).isEmpty());
        assertThat(read.layout().columns())
                .allSatisfy(column -> assertThat(column.doubt()).isNull());
    }

    private static Set<String> said(List<CanonicalRow> figures) {
        var said = new HashSet<String>();
        figures.forEach(row -> said.add(String.join(
                " ",
                row.whole() ? "whole" : row.get("unitPrinted"),
                row.get("indicator"),
                row.get("year"),
                row.get("participants"),
                row.get("denominator"),
                row.get("printedPercent"))));
        return said;
    }

    private static Set<String> expected(Shape shape, List<Shape.Figure> rows, List<Shape.Figure> total) {
        var expected = new HashSet<String>();
        rows.forEach(figure -> expected.add(line(shape, figure, figure.unit())));
        total.forEach(figure -> expected.add(line(shape, figure, "whole")));
        return expected;
    }

    private static String line(Shape shape, Shape.Figure figure, String name) {
        return String.join(
                " ",
                name,
                "BHYT",
                "" + figure.year(),
                shape.measures().contains(Shape.MEASURES.get(0)) ? "" + figure.people() : null,
                shape.measures().contains(Shape.MEASURES.get(1)) ? "" + figure.population() : null,
                shape.measures().contains(Shape.MEASURES.get(2))
                        ? shape.rate(figure.rate()).replace("%", "")
                        : null);
    }

    private static List<Shape.Figure> figures(Shape shape, int units, long seed) {
        var figures = new ArrayList<Shape.Figure>();
        for (var unit = 0; unit < units; unit++) {
            for (var year : shape.years()) {
                var some = Math.floorMod(seed * 31 + unit * 7919L + year, 900_000L);
                figures.add(new Shape.Figure(
                        "Xã Vĩnh " + (char) ('A' + unit), year, some, 1_000_000 + some, (int) (some % 100_000)));
            }
        }
        return figures;
    }

    @Provide
    Arbitrary<Shape> shape() {
        var flag = Arbitraries.of(true, false);
        return Combinators.combine(
                        Arbitraries.subsetOf(YEARS).filter(years -> !years.isEmpty()),
                        Arbitraries.subsetOf(Shape.MEASURES).filter(measures -> !measures.isEmpty()),
                        Arbitraries.of(NumberFormat.VIETNAMESE, NumberFormat.POINT_DECIMAL),
                        flag,
                        flag,
                        flag,
                        flag)
                .as((years, measures, format, onTop, inTitle, numbered, totalOnTop) -> new Shape(
                        sorted(YEARS, years),
                        sorted(Shape.MEASURES, measures),
                        format,
                        onTop,
                        inTitle,
                        numbered,
                        totalOnTop));
    }

    @Provide
    Arbitrary<Long> seed() {
        return Arbitraries.longs().between(0, 1_000_000);
    }

    private static <T> List<T> sorted(List<T> order, Set<T> some) {
        return Stream.of(order).flatMap(List::stream).filter(some::contains).toList();
    }
}
