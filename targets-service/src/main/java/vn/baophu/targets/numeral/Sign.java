package vn.baophu.targets.numeral;

import java.util.regex.Pattern;

/** What a point or comma between digits is, as far as one cell can tell. */
enum Sign {
    POINT_GROUPS(
            "Dấu chấm ngăn hàng nghìn ở %d ô số người, ví dụ %s.",
            "The point groups thousands in %d cells of people, e.g. %s."),
    COMMA_DECIMAL("Dấu phẩy là dấu thập phân ở %d ô, ví dụ %s.", "The comma is the decimal sign in %d cells, e.g. %s."),
    COMMA_GROUPS(
            "Dấu phẩy ngăn hàng nghìn ở %d ô số người, ví dụ %s.",
            "The comma groups thousands in %d cells of people, e.g. %s."),
    POINT_DECIMAL("Dấu chấm là dấu thập phân ở %d ô, ví dụ %s.", "The point is the decimal sign in %d cells, e.g. %s.");

    private static final Pattern POINTS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern COMMAS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    final String vi;
    final String en;

    Sign(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** In a number of people, which is whole: three digits after each sign are a group. Null where nothing is told. */
    static Sign inCount(String number) {
        if (POINTS.matcher(number).matches()) {
            return POINT_GROUPS;
        }
        return COMMAS.matcher(number).matches() ? COMMA_GROUPS : inRate(number);
    }

    /** In a rate, which never reaches a thousand: a sign splits off decimals. Null where nothing is told. */
    static Sign inRate(String number) {
        var comma = number.lastIndexOf(',');
        var point = number.lastIndexOf('.');
        if (comma == point) {
            return null;
        }
        return comma > point ? COMMA_DECIMAL : POINT_DECIMAL;
    }
}
