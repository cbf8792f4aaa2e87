package vn.baophu.targets.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.baophu.targets.heading.Facets;
import vn.baophu.targets.heading.Measure;
import vn.baophu.targets.heading.Title;
import vn.baophu.targets.numeral.PrintedValue;
import vn.baophu.targets.sheet.SheetCell;
import vn.baophu.targets.wording.Certainty;
import vn.baophu.targets.wording.Mentions;
import vn.baophu.targets.wording.Vocabulary;

/** What the headings over one column of figures say together: the lowest heading that speaks of a thing counts. */
final class ColumnFacets {
    private final List<Facets> lowestFirst;
    private final Title title;
    private final Vocabulary vocabulary;

    ColumnFacets(List<String> path, Title title, Vocabulary vocabulary) {
        this.lowestFirst = new ArrayList<>(
                path.stream().map(text -> Facets.of(text, vocabulary)).toList());
        Collections.reverse(lowestFirst);
        this.title = title;
        this.vocabulary = vocabulary;
    }

    /** @param rowsSay whether the rows name indicators, and with them what is counted where no heading does */
    Column column(int at, String heading, List<SheetCell> cells, boolean rowsSay) {
        var said = lowest(Facets::measure);
        var measure = said != null ? said : rowsSay ? Measure.FIGURE : guessed(cells);
        var own = lowest(facets -> facets.mentions().indicators().isEmpty() ? null : facets.mentions());
        var mentions = own == null ? title.mentions() : own;
        var against = lowest(facets -> facets.denominatorPrintedAs() == null ? null : facets);
        var year = lowest(Facets::year);
        var column = new Column(
                at,
                heading,
                measure,
                mentions.indicator(),
                year == null ? title.year() : year,
                against == null ? null : against.mentions().denominator(),
                against == null ? null : against.denominatorPrintedAs(),
                lowest(Facets::figureKind),
                said == null && measure != Measure.FIGURE || own == null && !rowsSay || year == null
                        ? Certainty.LIKELY
                        : Certainty.CERTAIN,
                null);
        return doubted(column, said, own, cells);
    }

    private Column doubted(Column column, Measure said, Mentions own, List<SheetCell> cells) {
        var heading = column.heading();
        if (column.measure() == Measure.UNKNOWN) {
            return column.doubted(Doubts.comparison(heading));
        }
        if (said == null && column.measure() != Measure.FIGURE && !saysItself(cells)) {
            return column.doubted(Doubts.noMeasure(heading));
        }
        if (title.scaled() && column.measure() != Measure.PERCENT) {
            return column.doubted(Doubts.SCALED);
        }
        if (column.measure() == Measure.PARTICIPANTS && column.denominatorKind() != null) {
            return column.doubted(Doubts.ofAGroup(heading));
        }
        if (column.measure() == Measure.PERCENT && areFractions(cells)) {
            return column.doubted(Doubts.fractions(heading));
        }
        if (own != null && own.indicators().size() > 1) {
            return column.doubted(Doubts.severalIndicators(heading, String.join(", ", own.indicators())));
        }
        return own == null ? partDoubted(column) : column;
    }

    /** The bare name of a whole above a table may be short for one of its parts. */
    private Column partDoubted(Column column) {
        var parts = column.indicator() == null ? List.<String>of() : vocabulary.partsOf(column.indicator());
        return parts.isEmpty() ? column : column.doubted(Doubts.part(column.indicator(), String.join(", ", parts)));
    }

    private Measure guessed(List<SheetCell> cells) {
        var above = title.text() == null
                ? null
                : Facets.of(title.text(), vocabulary).measure();
        return saysItself(cells) || above == Measure.PERCENT ? Measure.PERCENT : Measure.PARTICIPANTS;
    }

    /** Whether the cells bring the percent sign. */
    private static boolean saysItself(List<SheetCell> cells) {
        return cells.stream().map(PrintedValue::of).flatMap(Optional::stream).anyMatch(PrintedValue::percent);
    }

    private static boolean areFractions(List<SheetCell> cells) {
        var typed = cells.stream()
                .map(PrintedValue::of)
                .flatMap(Optional::stream)
                .filter(value -> value.typed() && !value.percent())
                .map(value -> new BigDecimal(value.number()))
                .toList();
        return typed.stream().anyMatch(rate -> rate.signum() > 0 && rate.scale() > 0)
                && typed.stream().allMatch(rate -> rate.compareTo(BigDecimal.ONE) <= 0);
    }

    private <T> T lowest(Function<Facets, T> said) {
        return lowestFirst.stream()
                .map(said)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
