package vn.baophu.platform.error;

/** Text as a database can keep it. */
public final class PlainText {
    /** What stands in {@code BAD_FORMAT} where a text is none. */
    public static final Words FORM = new Words(
            "văn bản thường, không có ký tự NUL (U+0000) hay nửa ký tự",
            "plain text, without NUL (U+0000) or half a character");

    private PlainText() {}

    /** Whether it can be kept; PostgreSQL keeps no NUL, and half a character would become a question mark. */
    public static boolean is(String text) {
        return text.indexOf('\0') < 0
                && text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    static boolean check(String place, String text, Faults faults) {
        if (!is(text)) {
            faults.add(place, PlatformRefusal.BAD_FORMAT, FORM);
        }
        return is(text);
    }
}
