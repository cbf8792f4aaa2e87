package vn.baophu.targets.sheet;

import java.text.Normalizer;

/**
 * One cell of a table in a file.
 *
 * @param text in NFC, without blanks around it, never null; of a typed number its canonical form: point as the decimal
 *     sign, no grouping, the decimals that the file shows, a percent format as {@code 19.2%}
 * @param number whether the file itself types the cell as a number, so that its signs are beyond doubt
 */
public record SheetCell(String text, boolean number) {
    public static final SheetCell BLANK = new SheetCell("", false);

    private static final char HARD_BLANK = '\u00a0';

    public SheetCell {
        text = text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replace(HARD_BLANK, ' ')
                        .strip();
    }

    /** What somebody wrote as text. */
    public static SheetCell of(String text) {
        return text == null || text.isBlank() ? BLANK : new SheetCell(text, false);
    }

    /** What the file types as a number, in canonical form. */
    public static SheetCell typed(String canonical) {
        return new SheetCell(canonical, true);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }
}
