package vn.baophu.targets.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.baophu.targets.wording.Mentions;
import vn.baophu.targets.wording.Vocabulary;
import vn.baophu.targets.wording.Words;

/**
 * What stands above a table.
 *
 * @param text the lines that say what it is of; null where there are none
 * @param caption the line that cites the paper; null where there is none
 * @param mentions what the text names
 * @param year the one year it speaks of; null for none and for a span
 * @param scaled whether its counts are said to be thousands or millions, which we do not read
 */
public record Title(String text, Caption caption, Mentions mentions, Integer year, boolean scaled) {
    private static final int LONGEST_LINE = 300;
    private static final Pattern MARK = Pattern.compile("(phu luc|bieu|bang)( so)?( [0-9ivx]{1,4}| [a-z])?( .*)?");
    private static final Pattern ONLY_MARK = Pattern.compile("(phu luc|bieu|bang)( so)?( [0-9ivx]{1,4}| [a-z])?");
    private static final Pattern NOISE = Pattern.compile(
            ".*cong hoa xa hoi chu nghia.*|.*doc lap tu do hanh phuc.*|so \\d.*"
                    + "|(ubnd|uy ban nhan dan|hoi dong nhan dan) .{0,60}|.*ngay .{0,10}thang .{0,6}nam \\d*|(don vi tinh|dvt) .*");
    private static final Pattern SCALED = Pattern.compile(
            ".*(don vi tinh|dvt) .*(nghin|ngan|trieu|1 000|10 000).*|.*\\b(nghin|ngan|trieu) nguoi\\b.*");
    private static final Pattern TITLE =
            Pattern.compile("(chi tieu|giao chi tieu|ke hoach|ty le|so nguoi|tong hop|danh sach|ket qua) .*");

    /** Takes apart the lines above a table, from the top. */
    public static Title of(List<String> lines, Vocabulary vocabulary) {
        Caption caption = null;
        var title = new ArrayList<String>();
        var marked = false;
        var scaled = false;
        for (var line : joined(lines)) {
            var words = Words.of(line);
            scaled |= SCALED.matcher(words).matches();
            if (Caption.isOne(line)) {
                caption = Caption.of(line);
            } else if (MARK.matcher(words).matches()) {
                title.clear();
                marked = true;
                addUnless(ONLY_MARK.matcher(words).matches(), line, title);
            } else {
                addUnless(NOISE.matcher(words).matches() || !marked && !isTitle(line, words), line, title);
            }
        }
        var text = title.isEmpty() ? null : String.join(" ", title);
        var said = text == null ? "" : text;
        return new Title(text, caption, vocabulary.in(said), PrintedYear.in(said), scaled);
    }

    /** Whether the lines say anything of a table. */
    public boolean isOne() {
        return text != null || caption != null;
    }

    /** Only the year and the scale: where rows name indicators, the title does not say which. */
    public Title withoutIndicators() {
        return new Title(text, caption, new Mentions(List.of(), List.of(), ""), year, scaled);
    }

    private static void addUnless(boolean left, String line, List<String> title) {
        if (!left && line.length() <= LONGEST_LINE) {
            title.add(line);
        }
    }

    private static boolean isTitle(String line, String words) {
        return line.equals(line.toUpperCase(Locale.ROOT))
                || TITLE.matcher(words).matches();
    }

    /** A line in brackets may be broken in two. */
    private static List<String> joined(List<String> lines) {
        var whole = new ArrayList<String>();
        for (var line : lines) {
            var last = whole.size() - 1;
            if (last >= 0 && whole.get(last).startsWith("(") && whole.get(last).indexOf(')') < 0) {
                whole.set(last, whole.get(last) + " " + line);
            } else {
                whole.add(line);
            }
        }
        return whole;
    }
}
