package vn.baophu.targets.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import vn.baophu.targets.layout.CanonicalRow;

/**
 * Codes for figures whose table gives them none: plan, annex, row, indicator and year, as in {@code 000-A1-R6-BHXH_BB-2023}.
 * The same file read again for the same place gives the same codes.
 */
final class FigureCodes {
    private final String plan;
    private final int before;
    private final Map<String, Integer> ofLine = new HashMap<>();
    private int line = -1;

    /** @param before annexes that the plan has already */
    FigureCodes(String plan, int before) {
        this.plan = plan;
        this.before = before;
    }

    String of(int table, CanonicalRow figure) {
        if (figure.get("code") != null) {
            return figure.get("code");
        }
        if (figure.line() != line) {
            ofLine.clear();
            line = figure.line();
        }
        var code = new StringJoiner("-")
                .add(plan)
                .add("A" + (before + table))
                .add("R" + line)
                .add(Objects.requireNonNullElse(figure.get("indicator"), "X"));
        if (figure.get("year") != null) {
            code.add(figure.get("year"));
        }
        var times = ofLine.merge(code.toString(), 1, Integer::sum);
        return times == 1 ? code.toString() : code.add(String.valueOf(times)).toString();
    }
}
