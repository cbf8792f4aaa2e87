package vn.baophu.targets.target;

import java.util.List;
import java.util.stream.Stream;

/** The columns of a table of figures: one row a figure, the same names at every door, in and out. */
public final class FigureColumns {
    public static final List<String> REQUIRED = List.of("code", "unit", "indicator");
    public static final List<String> OPTIONAL = List.of(
            "unitPrinted",
            "level",
            "holderKind",
            "holderName",
            "holderCode",
            "year",
            "openStart",
            "participants",
            "denominatorKind",
            "denominator",
            "denominatorPrintedAs",
            "printedPercent",
            "growthPeople",
            "growthPercent",
            "comparator",
            "figureKind",
            "floor",
            "asOf",
            "row",
            "total",
            "sourceLine",
            "clause",
            "note");
    public static final List<String> ALL =
            Stream.concat(REQUIRED.stream(), OPTIONAL.stream()).toList();

    private FigureColumns() {}
}
