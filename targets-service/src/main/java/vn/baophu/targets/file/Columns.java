package vn.baophu.targets.file;

/** Columns as spreadsheets name them. */
public final class Columns {
    private static final int LETTERS = 26;

    private Columns() {}

    /** {@code A} for 0, {@code AA} for 26. */
    public static String name(int at) {
        return at < LETTERS ? String.valueOf((char) ('A' + at)) : name(at / LETTERS - 1) + name(at % LETTERS);
    }

    /** 0 for the {@code A} of {@code A12}; -1 where the reference has no letters. */
    public static int at(String reference) {
        var at = 0;
        var end = 0;
        while (end < reference.length() && reference.charAt(end) >= 'A' && reference.charAt(end) <= 'Z' && end < 4) {
            at = at * LETTERS + reference.charAt(end) - 'A' + 1;
            end++;
        }
        return at - 1;
    }
}
