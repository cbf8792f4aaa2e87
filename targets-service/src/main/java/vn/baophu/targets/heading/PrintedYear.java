package vn.baophu.targets.heading;

import java.util.TreeSet;
import java.util.regex.Pattern;

/** The year that a text speaks of. */
final class PrintedYear {
    private static final Pattern RANGE = Pattern.compile("\\d{4}\\s*[-–—÷]\\s*\\d{4}");
    private static final Pattern NUMBER_OF_PAPER = Pattern.compile("\\d+\\s*/(?:\\d{4}/)?\\p{Lu}+-\\p{Lu}+");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private PrintedYear() {}

    /** The one year named, a span of years aside; null where there is none or more than one. */
    static Integer in(String text) {
        var single =
                NUMBER_OF_PAPER.matcher(RANGE.matcher(text).replaceAll(" ")).replaceAll(" ");
        var years = new TreeSet<Integer>();
        YEAR.matcher(single).results().forEach(year -> years.add(Integer.valueOf(year.group())));
        return years.size() == 1 ? years.first() : null;
    }
}
