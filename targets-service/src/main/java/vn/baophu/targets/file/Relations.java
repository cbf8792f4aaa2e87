package vn.baophu.targets.file;

import static vn.baophu.targets.file.FileRefusal.FILE_POINTS_OUTSIDE;
import static vn.baophu.targets.file.FileRefusal.FILE_WITH_MACROS;

import java.util.regex.Pattern;
import vn.baophu.platform.error.Refused;

/** What the parts of a packed file say of each other: their types, and what they fetch from elsewhere. */
final class Relations {
    private static final Pattern RELATION = Pattern.compile("<(?:\\w++:)?Relationship\\s[^<]*+");
    private static final Pattern EXTERNAL = Pattern.compile("TargetMode\\s*=\\s*[\"']External[\"']");
    /** A link that somebody may click fetches nothing by itself. */
    private static final Pattern LINK = Pattern.compile("Type\\s*=\\s*[\"'][^\"']*/hyperlink[\"']");

    private static final Pattern TARGET = Pattern.compile("Target\\s*=\\s*[\"']([^\"']{0,200})");

    private Relations() {}

    static void check(String part) {
        if (part.contains("macroEnabled")) {
            throw new Refused(FILE_WITH_MACROS);
        }
        RELATION.matcher(part)
                .results()
                .map(found -> found.group())
                .filter(relation -> EXTERNAL.matcher(relation).find())
                .filter(relation -> !LINK.matcher(relation).find())
                .findFirst()
                .ifPresent(relation -> {
                    var target = TARGET.matcher(relation);
                    throw new Refused(FILE_POINTS_OUTSIDE, target.find() ? target.group(1) : "?");
                });
    }
}
