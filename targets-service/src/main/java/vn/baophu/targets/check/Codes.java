package vn.baophu.targets.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import vn.baophu.targets.layout.CanonicalRow;

/** Codes for figures whose table gives them none: table, row, indicator and year, as in {@code A1-R6-BHXH_BB-2023}. */
final class Codes {
    private final int table;
    private final Map<String, Integer> given = new HashMap<>();

    Codes(int table) {
        this.table = table;
    }

    CanonicalRow coded(CanonicalRow row) {
        if (row.get("code") != null) {
            return row;
        }
        var code = new StringJoiner("-").add("A" + table).add("R" + row.line());
        code.add(Objects.requireNonNullElse(row.get("indicator"), "X"));
        if (row.get("year") != null) {
            code.add(row.get("year"));
        }
        var times = given.merge(code.toString(), 1, Integer::sum);
        return row.with(
                "code", times == 1 ? code.toString() : code.add("" + times).toString());
    }
}
