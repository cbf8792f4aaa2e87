package vn.baophu.targets.layout;

/** Columns as spreadsheets call them: A, B, ... Z, AA, AB. */
final class Letters {
    private static final int ALL = 26;

    private Letters() {}

    /** @param at from 0 */
    static String of(int at) {
        var last = String.valueOf((char) ('A' + at % ALL));
        return at < ALL ? last : of(at / ALL - 1) + last;
    }
}
