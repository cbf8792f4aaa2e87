package vn.baophu.targets.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.baophu.targets.layout.CanonicalRow;
import vn.baophu.targets.target.HolderKind;
import vn.baophu.targets.target.Target;

/** Writes a figure as the cells of a canonical table; one line a column. */
final class FigureCells {
    private static final Map<String, Function<Target, Object>> CELLS = new LinkedHashMap<>();

    static {
        CELLS.put("code", Target::code);
        CELLS.put("unit", target -> target.holder().code());
        CELLS.put("indicator", target -> target.figure().indicator());
        CELLS.put("unitPrinted", target -> target.place().unitPrinted());
        CELLS.put("level", target -> target.holder().level());
        CELLS.put("holderKind", FigureCells::holderKind);
        CELLS.put("holderName", target -> target.holder().by().name());
        CELLS.put("holderCode", target -> target.holder().by().code());
        CELLS.put("year", target -> target.figure().year());
        CELLS.put("openStart", target -> target.figure().openStart() ? true : null);
        CELLS.put("participants", target -> target.figure().participants());
        CELLS.put("denominatorKind", target -> target.figure().denominatorKind());
        CELLS.put("denominator", target -> target.figure().denominatorCount());
        CELLS.put("denominatorPrintedAs", FigureCells::denominatorPrintedAs);
        CELLS.put("printedPercent", target -> target.figure().printedPercent());
        CELLS.put("growthPeople", FigureCells::growthPeople);
        CELLS.put("growthPercent", FigureCells::growthPercent);
        CELLS.put("comparator", target -> target.figure().comparator());
        CELLS.put("figureKind", target -> target.figure().kind());
        CELLS.put("floor", target -> target.figure().floor());
        CELLS.put("asOf", target -> target.figure().asOf());
        CELLS.put("row", target -> target.place().row());
        CELLS.put("total", target -> target.place().total());
        CELLS.put("sourceLine", target -> target.place().sourceLine());
        CELLS.put("clause", target -> target.place().clause());
        CELLS.put("note", target -> target.place().note());
        if (!CanonicalRow.COLUMNS.stream().allMatch(CELLS::containsKey)) {
            throw new IllegalStateException(
                    "A figure would lose cells on paper: write every column of " + CanonicalRow.COLUMNS);
        }
    }

    private FigureCells() {}

    static List<String> columns() {
        return List.copyOf(CELLS.keySet());
    }

    /** In the order of the columns; null for an empty cell. */
    static List<String> of(Target target) {
        return CELLS.values().stream()
                .map(cell -> cell.apply(target))
                .map(cell -> cell == null ? null : cell.toString())
                .toList();
    }

    private static Object holderKind(Target target) {
        var kind = target.holder().by().kind();
        return kind == HolderKind.UNIT ? null : kind;
    }

    private static Object denominatorPrintedAs(Target target) {
        var denominator = target.figure().denominator();
        return denominator == null ? null : denominator.printedAs();
    }

    private static Object growthPeople(Target target) {
        var growth = target.figure().growth();
        return growth == null ? null : growth.people();
    }

    private static Object growthPercent(Target target) {
        var growth = target.figure().growth();
        return growth == null || growth.percent() == null
                ? null
                : growth.percent().text();
    }
}
