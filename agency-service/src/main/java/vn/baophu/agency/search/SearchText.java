package vn.baophu.agency.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as it is searched: lower case, without accents, blanks single. "Đắk Glei", "dak glei" and "ĐĂK GLEI" are one.
 */
public final class SearchText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SearchText() {}

    /** The text without case and accents; null stays null. */
    public static String of(String text) {
        if (text == null) {
            return null;
        }
        // đ is a letter of its own, no accent splits off it
        var letters = Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return BLANKS.matcher(MARKS.matcher(letters).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** A LIKE pattern (escape character {@code !}) that matches every searched text that contains this one. */
    public static String containing(String text) {
        return "%" + of(text).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
