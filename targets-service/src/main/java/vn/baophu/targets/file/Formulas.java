package vn.baophu.targets.file;

import static vn.baophu.targets.file.FileRefusal.FILE_POINTS_OUTSIDE;
import static vn.baophu.targets.file.FileRefusal.FORMULA_TOO_LONG;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.baophu.platform.error.Fault;
import vn.baophu.platform.error.Refused;

/** Formulas are never calculated here; one that would fetch or start something elsewhere is not even kept as text. */
final class Formulas {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"");
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]]*+]");
    private static final Pattern OTHER_FILE = Pattern.compile("\\.(XLS|CSV|ODS)");
    private static final Pattern OUTSIDE = Pattern.compile("\\[\\d++]|"
            + "\\b(WEBSERVICE|IMPORT(DATA|HTML|XML|FEED|RANGE)|RTD|DDE|CALL|REGISTER(\\.ID)?|SQL\\.REQUEST|IMAGE)\\s*\\(|"
            + "HYPERLINK\\s*\\(|(HTTPS?|FTP|FILE):");
    private static final Pattern FETCHING =
            Pattern.compile("(?i)^\\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|DATABASE|IMPORT|MACROBUTTON)\\b");
    /** As long as spreadsheets let a formula be. */
    private static final int LONGEST = 8_192;

    private static final int LONGEST_SHOWN = 80;

    private Formulas() {}

    /** Refuses a formula (without its equals sign) that points outside its file. */
    static void mustStayInside(String formula, int row, String column) {
        if (formula.length() > LONGEST) {
            throw new Refused(List.of(new Fault(null, row, column, FORMULA_TOO_LONG, List.of(LONGEST))));
        }
        var upper = formula.toUpperCase(Locale.ROOT);
        if (upper.contains("\"HTTP") || pointsOutside(QUOTED.matcher(upper).replaceAll("\"\""))) {
            throw new Refused(
                    List.of(new Fault(null, row, column, FILE_POINTS_OUTSIDE, List.of("=" + shown(formula)))));
        }
    }

    private static boolean pointsOutside(String formula) {
        var pipe = formula.indexOf('|');
        return pipe >= 0 && formula.indexOf('!', pipe) >= 0
                || OUTSIDE.matcher(formula).find()
                || BRACKETS.matcher(formula)
                        .results()
                        .anyMatch(found -> OTHER_FILE.matcher(found.group()).find());
    }

    private static String shown(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) : text;
    }

    /** Refuses a field of a text that would fetch or start something elsewhere. */
    static void mustNotFetch(String field, int row) {
        if (field != null && FETCHING.matcher(field).find()) {
            throw new Refused(List.of(new Fault(null, row, null, FILE_POINTS_OUTSIDE, List.of(shown(field.strip())))));
        }
    }
}
