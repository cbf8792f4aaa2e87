package vn.baophu.targets.sheet;

import java.util.Arrays;
import java.util.List;

/**
 * One row of a table in a file. Merged cells stand as their value at the first place and blanks after it, to the right and
 * below.
 *
 * @param number as the file counts, from 1, so that a person finds the row again
 */
public record SheetRow(int number, List<SheetCell> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** A row of texts. */
    public static SheetRow of(int number, String... texts) {
        return new SheetRow(number, Arrays.stream(texts).map(SheetCell::of).toList());
    }

    /** The cell at this place, from 0; blank beyond the last. */
    public SheetCell cell(int at) {
        return at < cells.size() ? cells.get(at) : SheetCell.BLANK;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(SheetCell::isBlank);
    }
}
