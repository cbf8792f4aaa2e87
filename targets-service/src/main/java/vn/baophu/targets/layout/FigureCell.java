package vn.baophu.targets.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.baophu.platform.error.Fault;
import vn.baophu.platform.error.Refusal;
import vn.baophu.targets.heading.Facets;
import vn.baophu.targets.heading.Measure;
import vn.baophu.targets.numeral.NumberFormat;
import vn.baophu.targets.numeral.PrintedValue;
import vn.baophu.targets.sheet.SheetCell;
import vn.baophu.targets.sheet.SheetRow;

/** One cell of figures, and what its column and its row say of it. */
record FigureCell(Column column, SheetRow row, Facets said, NumberFormat format, Optional<PrintedValue> value) {
    private static final String TARGET = "TARGET";
    private static final String ASPIRATION = "ASPIRATION";

    static FigureCell of(Column column, SheetRow row, Facets said, NumberFormat format) {
        return new FigureCell(column, row, said, format, PrintedValue.of(row.cell(column.at())));
    }

    private SheetCell cell() {
        return row.cell(column.at());
    }

    boolean isFilled() {
        return value.isPresent() || !PrintedValue.isEmpty(cell());
    }

    /** Null where neither column nor row nor the cell itself says it. */
    Measure measure() {
        if (column.measure() != Measure.FIGURE) {
            return column.measure();
        }
        if (said.measure() != null && said.measure().isFigure()) {
            return said.measure();
        }
        return value.filter(PrintedValue::percent).isPresent() ? Measure.PERCENT : null;
    }

    Draft.Key key() {
        return key(value.filter(PrintedValue::aspiration).isPresent() ? ASPIRATION : TARGET);
    }

    private Draft.Key key(String kind) {
        var indicator = said.mentions().indicator();
        var year = column.year() == null ? said.year() : column.year();
        var saidKind = column.figureKind() == null ? said.figureKind() : column.figureKind();
        return new Draft.Key(
                indicator == null ? column.indicator() : indicator, year, saidKind == null ? kind : saidKind);
    }

    /** Writes the cell into the drafts it belongs to, an empty one too: that a cell is left empty is a fact. */
    List<Draft> write(Function<Draft.Key, Draft> drafts) {
        var pair = value.isPresent() ? Optional.<PrintedValue.Pair>empty() : PrintedValue.pair(cell());
        if (pair.isEmpty() || measure() == Measure.DENOMINATOR) {
            var draft = drafts.apply(key());
            writeTo(draft);
            return List.of(draft);
        }
        var target = drafts.apply(key(TARGET));
        var aspiration = drafts.apply(key(ASPIRATION));
        put(target, pair.get().target());
        put(aspiration, pair.get().aspiration());
        return List.of(target, aspiration);
    }

    void writeTo(Draft draft) {
        draft.against(column.denominatorKind(), column.denominatorPrintedAs());
        draft.against(said.mentions().denominator(), said.denominatorPrintedAs());
        if (isFilled()) {
            value.ifPresentOrElse(one -> put(draft, one), () -> fault(draft, LayoutRefusal.NUMBER_UNREADABLE));
        }
    }

    private void put(Draft draft, PrintedValue value) {
        var measure = measure();
        if (measure == null) {
            fault(draft, LayoutRefusal.MEASURE_UNKNOWN);
        } else if (measure == Measure.PERCENT) {
            value.rate(format).ifPresentOrElse(rate -> draft.put(measure, rate, value), () -> notInFormat(draft));
        } else if (value.percent()) {
            fault(draft, LayoutRefusal.NUMBER_UNREADABLE);
        } else {
            value.count(format)
                    .ifPresentOrElse(count -> draft.put(measure, count, value), () -> notPeople(draft, value));
        }
    }

    private void notPeople(Draft draft, PrintedValue value) {
        if (value.typed()) {
            fault(draft, LayoutRefusal.NOT_WHOLE_PEOPLE);
        } else {
            notInFormat(draft);
        }
    }

    private void notInFormat(Draft draft) {
        fault(draft, LayoutRefusal.NUMBER_NOT_IN_FORMAT);
    }

    private void fault(Draft draft, Refusal refusal) {
        var args = List.<Object>of(cell().text(), column.heading(), format.example());
        draft.fault(new Fault(null, row.number(), Letters.of(column.at()), refusal, args));
    }
}
