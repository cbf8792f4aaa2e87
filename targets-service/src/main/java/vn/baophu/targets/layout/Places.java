package vn.baophu.targets.layout;

import java.util.List;
import vn.baophu.targets.heading.Measure;
import vn.baophu.targets.numeral.PrintedValue;
import vn.baophu.targets.sheet.SheetCell;
import vn.baophu.targets.sheet.SheetRow;

/** Where in each row of a table what stands. */
record Places(List<Column> columns, List<Column> figures) {
    static Places of(Layout layout) {
        return new Places(
                layout.columns(),
                layout.columns().stream()
                        .filter(column -> column.measure().isFigure())
                        .toList());
    }

    boolean has(Measure measure) {
        return columns.stream().anyMatch(column -> column.measure() == measure);
    }

    /** Place of the last column of this measure, from 0; -1 where there is none. */
    int at(Measure measure) {
        return columns.stream()
                .filter(column -> column.measure() == measure)
                .mapToInt(Column::at)
                .max()
                .orElse(-1);
    }

    /** The last column of this measure: where two name units, the one that lies deeper. */
    SheetCell cell(SheetRow row, Measure measure) {
        return columns.stream()
                .filter(column -> column.measure() == measure)
                .reduce((before, last) -> last)
                .map(column -> row.cell(column.at()))
                .orElse(SheetCell.BLANK);
    }

    /** What stands in the columns of this measure before the last of them. */
    List<String> before(SheetRow row, Measure measure) {
        var all = columns.stream().filter(column -> column.measure() == measure).toList();
        return all.subList(0, Math.max(0, all.size() - 1)).stream()
                .map(column -> row.cell(column.at()).text())
                .toList();
    }

    /** Whether any cell of figures can be read as one. */
    boolean hasFigure(SheetRow row) {
        return figures.stream()
                .map(column -> row.cell(column.at()))
                .anyMatch(cell -> !PrintedValue.isEmpty(cell)
                        && (PrintedValue.of(cell).isPresent()
                                || PrintedValue.pair(cell).isPresent()));
    }

    /** Whether nothing at all stands in the cells of figures. */
    boolean hasNothing(SheetRow row) {
        return figures.stream().allMatch(column -> row.cell(column.at()).isBlank());
    }
}
