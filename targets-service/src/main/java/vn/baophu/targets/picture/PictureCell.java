package vn.baophu.targets.picture;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One cell as it is shown.
 *
 * @param shown the text on paper, {@code 12.750}; empty for an empty cell; null where it can not be told without the
 *     directory's words
 * @param number whether it is a count
 */
public record PictureCell(String shown, boolean number) {
    static final PictureCell EMPTY = new PictureCell("", false);
    static final PictureCell UNTOLD = new PictureCell(null, false);
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

    static PictureCell text(String text) {
        return new PictureCell(Objects.requireNonNullElse(text, ""), false);
    }

    /** @param word null where it can not be told */
    public static PictureCell known(String word) {
        return word == null ? UNTOLD : text(word);
    }

    static PictureCell count(String digits) {
        return new PictureCell(THOUSANDS.matcher(digits.replace(".", "")).replaceAll("."), true);
    }

    /** The text for paper: empty where it can not be told. */
    public String printed() {
        return Objects.requireNonNullElse(shown, "");
    }

    /** The count without grouping; only where it is one. */
    public long value() {
        return Long.parseLong(shown.replace(".", ""));
    }

    /** Whether a cell with this text shows the same; counts may come with or without grouping. */
    public boolean agreesWith(String text) {
        if (shown == null) {
            return true;
        }
        var seen = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        return number
                ? seen.replace(".", "").equals(shown.replace(".", ""))
                : seen.equals(shown.strip().replaceAll("\\s+", " "));
    }

    int length() {
        return shown == null ? 0 : shown.length();
    }
}
