package vn.baophu.targets.file;

import static vn.baophu.targets.file.FileRefusal.FILE_POINTS_OUTSIDE;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.baophu.platform.error.Fault;
import vn.baophu.platform.error.Refused;

/** Formulas are never calculated here; one that would fetch or start something elsewhere is not even kept as text. */
final class Formulas {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern OUTSIDE = Pattern.compile("\\[[^\\]]*\\.(XLS|CSV|ODS)[^\\]]*]|\\[\\d+]|\\|.*!|"
            + "\\b(WEBSERVICE|IMPORT(DATA|HTML|XML|FEED|RANGE)|RTD|DDE|CALL|REGISTER(\\.ID)?|SQL\\.REQUEST|IMAGE)\\s*\\(|"
            + "HYPERLINK\\s*\\(|(HTTPS?|FTP|FILE):");
    private static final Pattern FETCHING =
            Pattern.compile("(?i)^\\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|DATABASE|IMPORT|MACROBUTTON)\\b");
    private static final int LONGEST_SHOWN = 80;

    private Formulas() {}

    /** Refuses a formula (without its equals sign) that points outside its file. */
    static void mustStayInside(String formula, int row, String column) {
        var upper = formula.toUpperCase(Locale.ROOT);
        if (OUTSIDE.matcher(QUOTED.matcher(upper).replaceAll("\"\"")).find() || upper.contains("\"HTTP")) {
            var shown = formula.length() > LONGEST_SHOWN ? formula.substring(0, LONGEST_SHOWN) : formula;
            throw new Refused(List.of(new Fault(null, row, column, FILE_POINTS_OUTSIDE, List.of("=" + shown))));
        }
    }

    /** Refuses a field of a text that would fetch or start something elsewhere. */
    static void mustNotFetch(String field, int row) {
        if (field != null && FETCHING.matcher(field).find()) {
            throw new Refused(List.of(new Fault(null, row, null, FILE_POINTS_OUTSIDE, List.of(field.strip()))));
        }
    }
}
