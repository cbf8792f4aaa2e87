package vn.baophu.reporting.workbook;

import static vn.baophu.reporting.workbook.WorkbookRefusal.WORKBOOK_DAMAGED;
import static vn.baophu.reporting.workbook.WorkbookRefusal.WORKBOOK_POINTS_OUTSIDE;
import static vn.baophu.reporting.workbook.WorkbookRefusal.WORKBOOK_WITH_MACROS;

import java.util.regex.Pattern;
import vn.baophu.platform.error.Refused;

/** What the parts of a spreadsheet say of each other: their types, and what they fetch from elsewhere. */
final class Relations {
    private static final Pattern RELATION = Pattern.compile("<[^<>]*+>");
    private static final Pattern EXTERNAL = Pattern.compile("TargetMode\\s*=\\s*[\"']External[\"']");
    /** A link that somebody may click fetches nothing by itself. */
    private static final Pattern LINK = Pattern.compile("Type\\s*=\\s*[\"'][^\"']*/hyperlink[\"']");

    private static final Pattern SHEET = Pattern.compile("Type\\s*=\\s*[\"'][^\"']*/worksheet[\"']");
    private static final Pattern WHERE_SHEETS_LIE = Pattern.compile("Target\\s*=\\s*[\"'][^\"']*worksheets/");
    private static final Pattern TARGET = Pattern.compile("Target\\s*=\\s*[\"']([^\"']{0,200})");

    private Relations() {}

    static void look(String part) {
        if (part.contains("macroEnabled")) {
            throw new Refused(WORKBOOK_WITH_MACROS);
        }
        RELATION.matcher(part).results().forEach(found -> relation(found.group()));
    }

    private static void relation(String relation) {
        if (EXTERNAL.matcher(relation).find() && !LINK.matcher(relation).find()) {
            var found = TARGET.matcher(relation);
            throw new Refused(WORKBOOK_POINTS_OUTSIDE, found.find() ? found.group(1) : "?");
        }
        // texts and formats are held whole, so they must not hide where only rows may be long
        if (WHERE_SHEETS_LIE.matcher(relation).find()
                && !SHEET.matcher(relation).find()) {
            throw new Refused(WORKBOOK_DAMAGED);
        }
    }
}
