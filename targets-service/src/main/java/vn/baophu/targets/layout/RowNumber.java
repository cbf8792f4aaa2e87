package vn.baophu.targets.layout;

import java.util.regex.Pattern;
import vn.baophu.targets.sheet.SheetCell;

/** What stands under "STT": a number, or the roman number or letter of a group. */
record RowNumber(Style style, Integer value) {
    enum Style {
        NONE,
        ARABIC,
        ROMAN,
        LETTER
    }

    private static final RowNumber NONE = new RowNumber(Style.NONE, null);
    private static final Pattern ARABIC = Pattern.compile("\\(?0*(\\d{1,6})\\s*[.)]?");
    private static final Pattern ROMAN = Pattern.compile("\\(?(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})\\s*[.)/]?");
    private static final Pattern LETTER = Pattern.compile("\\(?[A-ZĐ]\\s*[.)/]?");

    static RowNumber of(SheetCell cell) {
        var arabic = ARABIC.matcher(cell.text());
        if (arabic.matches()) {
            return new RowNumber(Style.ARABIC, Integer.valueOf(arabic.group(1)));
        }
        var roman = ROMAN.matcher(cell.text());
        if (roman.matches()) {
            return new RowNumber(Style.ROMAN, 10 * roman.group(1).length() + digit(roman.group(2)));
        }
        return LETTER.matcher(cell.text()).matches() ? new RowNumber(Style.LETTER, null) : NONE;
    }

    private static int digit(String roman) {
        return switch (roman) {
            case "IX" -> 9;
            case "IV" -> 4;
            default -> roman.startsWith("V") ? 4 + roman.length() : roman.length();
        };
    }

    boolean isPrinted() {
        return style != Style.NONE;
    }
}
