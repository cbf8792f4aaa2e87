package vn.baophu.platform.csv;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running text as a formula: text that begins with {@code = + - @} (or a tab) goes out behind an
 * apostrophe and comes back without it. Numbers are left as they are.
 */
public final class CellGuard {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)*%?");
    private static final Pattern APOSTROPHES = Pattern.compile("^'+");
    private static final String STARTS_A_FORMULA = "=+-@\t\r";
    private static final char GUARD = '\'';

    private CellGuard() {}

    /** The cell as it goes out; null for none. */
    public static String guarded(String cell) {
        return isRunnable(cell) ? GUARD + cell : cell;
    }

    /** The cell as it was meant. */
    public static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == GUARD && isRunnable(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** Whether a spreadsheet might take this text for a formula, also behind apostrophes that were there before ours. */
    private static boolean isRunnable(String cell) {
        var text = cell == null ? "" : APOSTROPHES.matcher(cell).replaceFirst("");
        return !text.isEmpty()
                && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
    }
}
