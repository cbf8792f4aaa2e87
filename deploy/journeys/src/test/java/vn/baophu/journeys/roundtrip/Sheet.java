package vn.baophu.journeys.roundtrip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Rows by their code, each with its cells by name; an empty cell and an absent one are the same. */
final class Sheet {
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    void add(String code, Map<String, String> cells) {
        if (rows.put(code, cells) != null) {
            throw new AssertionError("Row " + code + " stands there twice");
        }
    }

    int size() {
        return rows.size();
    }

    /** One sentence for every cell that is not as it should be. */
    List<String> differencesFrom(Sheet expected) {
        var differences = new ArrayList<String>();
        var codes = new TreeSet<>(rows.keySet());
        codes.addAll(expected.rows.keySet());
        for (var code : codes) {
            if (!rows.containsKey(code) || !expected.rows.containsKey(code)) {
                differences.add(code + " is " + (rows.containsKey(code) ? "too much" : "missing"));
            } else {
                compare(code, expected.rows.get(code), differences);
            }
        }
        return differences;
    }

    private void compare(String code, Map<String, String> expected, List<String> differences) {
        expected.forEach((column, cell) -> {
            var actual = Objects.requireNonNullElse(rows.get(code).get(column), "");
            if (!actual.equals(Objects.requireNonNullElse(cell, ""))) {
                differences.add(code + " " + column + ": expected <" + cell + "> but was <" + actual + ">");
            }
        });
    }
}
