package vn.baophu.targets.carried;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.baophu.targets.picture.Line;
import vn.baophu.targets.picture.PictureCell;

/** The text of a paper without blanks, read from the front. */
final class TextFlow {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final String UNTOLD = "\u0000";
    private static final char NEW_PAGE = '\f';
    private static final int LONGEST_NAME = 300;

    private final String text;
    private int at = -1;

    TextFlow(List<String> pages) {
        this.text = pages.stream().map(TextFlow::squeezed).collect(Collectors.joining("" + NEW_PAGE));
    }

    /** Whether this line comes next, at once or at the top of a later page; if so, reads past it. */
    boolean goesOnWith(Line line) {
        var told = told(line.cells());
        for (var start = text.indexOf(told.get(0), Math.max(at, 0));
                start >= 0 && mayStart(start);
                start = text.indexOf(told.get(0), start + 1)) {
            var end = end(told, start);
            if (end >= 0) {
                at = end;
                return true;
            }
        }
        return false;
    }

    private boolean mayStart(int start) {
        return at < 0 || start == at || text.indexOf(NEW_PAGE, at) >= 0 && text.indexOf(NEW_PAGE, at) < start;
    }

    private int end(List<String> told, int start) {
        var end = start + told.get(0).length();
        for (var part : told.subList(1, told.size())) {
            var next = text.indexOf(part, end);
            if (next < 0 || next > end + LONGEST_NAME) {
                return -1;
            }
            end = next + part.length();
        }
        return end;
    }

    /** The cells as they flow, cut where one can not be told. */
    private static List<String> told(List<PictureCell> cells) {
        var flow = cells.stream()
                .map(cell -> cell.shown() == null ? UNTOLD : squeezed(cell.shown()))
                .collect(Collectors.joining());
        return List.of(flow.split(UNTOLD + "+", -1));
    }

    private static String squeezed(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }
}
