package vn.baophu.targets.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.baophu.platform.error.Fault;

/**
 * One figure as cells of a canonical table.
 *
 * @param line row of the sheet it stands in, from 1
 * @param whole whether it is a figure of the plan's own unit: the total of the table, or a table without units
 * @param group the printed name of the group it stands under, such as a district over its communes; null where none
 * @param cells by canonical column; a column without a value is absent
 * @param faults what could not be read of it, each with row and column letter; with one it must not be taken
 */
public record CanonicalRow(int line, boolean whole, String group, Map<String, String> cells, List<Fault> faults) {
    /** The columns of a canonical table in their order. */
    public static final List<String> COLUMNS = List.of(
            "code",
            "unit",
            "unitPrinted",
            "level",
            "indicator",
            "year",
            "participants",
            "denominatorKind",
            "denominator",
            "denominatorPrintedAs",
            "printedPercent",
            "comparator",
            "figureKind",
            "asOf",
            "row",
            "total",
            "sourceLine",
            "note",
            "holderKind",
            "holderName",
            "holderCode",
            "growthPeople",
            "growthPercent",
            "floor",
            "openStart",
            "clause");

    public CanonicalRow {
        faults = List.copyOf(faults);
    }

    /** The value in this column, or null. */
    public String get(String column) {
        return cells.get(column);
    }

    /** This row with another value, e.g. the code of the unit once its name is matched. */
    public CanonicalRow with(String column, String value) {
        var changed = new LinkedHashMap<>(cells);
        changed.put(column, value);
        return new CanonicalRow(line, whole, group, changed, faults);
    }
}
