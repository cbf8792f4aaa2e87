package vn.baophu.targets.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import vn.baophu.targets.layout.CanonicalRow;

/**
 * Codes for figures whose table gives them none: plan, file, table, row, indicator and year, as in
 * {@code 000-9f86d081-1-R6-BHXH_BB-2023}. Several files may be read for one plan at the same time, so the beginning of
 * the digest stands for the file: another file gives other codes, the same file read again gives the same.
 */
final class FigureCodes {
    private static final int ENOUGH = 8;

    private final String file;
    private final Map<String, Integer> ofLine = new HashMap<>();
    private int line = -1;

    /** @param digest of the file, in hexadecimal digits */
    FigureCodes(String plan, String digest) {
        this.file = plan + "-" + digest.substring(0, ENOUGH);
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
                .add(file)
                .add(String.valueOf(table))
                .add("R" + line)
                .add(Objects.requireNonNullElse(figure.get("indicator"), "X"));
        if (figure.get("year") != null) {
            code.add(figure.get("year"));
        }
        if (figure.get("figureKind") != null && !figure.get("figureKind").equals("TARGET")) {
            code.add(figure.get("figureKind"));
        }
        var times = ofLine.merge(code.toString(), 1, Integer::sum);
        return times == 1 ? code.toString() : code.add(String.valueOf(times)).toString();
    }
}
