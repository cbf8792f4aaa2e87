package vn.baophu.targets.layout;

import java.util.List;
import java.util.Optional;
import vn.baophu.targets.heading.Measure;
import vn.baophu.targets.sheet.SheetRow;

/** Which unit each row of a table is about, with the groups that they stand in. */
final class UnitsDown {
    private final Places places;
    private final boolean romanIsGroup;
    private final boolean rowsShareUnit;
    private String group;
    private Subject current;

    /** @param sample where some rows have arabic numbers, roman ones and letters number groups */
    UnitsDown(Places places, List<SheetRow> sample) {
        this.places = places;
        this.romanIsGroup = sample.stream().anyMatch(row -> number(row).style() == RowNumber.Style.ARABIC);
        this.rowsShareUnit = places.has(Measure.INDICATOR) || places.has(Measure.YEAR);
    }

    /** Empty for a row that is about no unit; a unit without name where it has figures all the same. */
    Optional<Subject> of(SheetRow row) {
        places.before(row, Measure.UNIT).stream()
                .filter(text -> !text.isEmpty())
                .forEach(text -> group = text);
        var label = label(row);
        if (label.isEmpty()) {
            return nameless(row);
        }
        var number = number(row);
        var headsGroup = isGroup(number);
        if (places.hasNothing(row) && !rowsShareUnit && (headsGroup || !number.isPrinted())) {
            group = label;
            return Optional.empty();
        }
        current = headsGroup ? head(label, row) : member(label, number, row);
        return Optional.of(current);
    }

    private Optional<Subject> nameless(SheetRow row) {
        if (!places.hasFigure(row)) {
            return Optional.empty();
        }
        return rowsShareUnit && current != null
                ? Optional.of(current)
                : Optional.of(new Subject(null, code(row), false, group, null, row.number()));
    }

    private Subject head(String label, SheetRow row) {
        group = label;
        return new Subject(label, code(row), false, null, null, row.number());
    }

    private Subject member(String label, RowNumber number, SheetRow row) {
        if (TotalLabel.isWhole(label) || TotalLabel.isGroup(label) && group == null) {
            return new Subject(label, code(row), true, null, null, row.number());
        }
        return TotalLabel.isGroup(label)
                ? new Subject(group, code(row), false, null, null, row.number())
                : new Subject(label, code(row), false, group, number.value(), row.number());
    }

    /** A total may stand under "STT", where its cell is merged with that of the name. */
    private String label(SheetRow row) {
        var name = places.cell(row, Measure.UNIT).text();
        var merged = places.cell(row, Measure.ROW_NUMBER).text();
        return name.isEmpty() && (TotalLabel.isWhole(merged) || TotalLabel.isGroup(merged)) ? merged : name;
    }

    private boolean isGroup(RowNumber number) {
        return romanIsGroup && (number.style() == RowNumber.Style.ROMAN || number.style() == RowNumber.Style.LETTER);
    }

    private RowNumber number(SheetRow row) {
        return RowNumber.of(places.cell(row, Measure.ROW_NUMBER));
    }

    private String code(SheetRow row) {
        var code = places.cell(row, Measure.UNIT_CODE);
        return code.isBlank() ? null : code.text();
    }
}
