package vn.baophu.targets.carried;

import java.util.Iterator;
import java.util.List;

/** The rows of a picture, one at a time; after the last one they are blank. */
final class Rows {
    private final Iterator<List<String>> rows;
    private List<String> current = List.of();
    private int number;

    Rows(Iterator<List<String>> rows) {
        this.rows = rows;
    }

    /** Goes on to the row that begins with this text; false when there is none. */
    boolean find(String first) {
        while (rows.hasNext()) {
            step();
            if (first.equals(cell(0))) {
                return true;
            }
        }
        return false;
    }

    void step() {
        current = rows.hasNext() ? rows.next() : List.of();
        number++;
    }

    /** Empty where the row is shorter. */
    String cell(int at) {
        var cell = at < current.size() ? current.get(at) : null;
        return cell == null ? "" : cell.strip();
    }

    List<String> cells() {
        return current;
    }

    int number() {
        return number;
    }

    boolean isBlank() {
        return current.stream().allMatch(cell -> cell == null || cell.isBlank());
    }
}
