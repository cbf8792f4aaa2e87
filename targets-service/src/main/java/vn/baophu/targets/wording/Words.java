package vn.baophu.targets.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text as words to compare: lower case, no accents, no punctuation but the percent sign, usual abbreviations spelt out.
 * "Tỷ lệ người TG BHXH TN/LLLĐ (%)" is {@code ty le nguoi tham gia bao hiem xa hoi tu nguyen luc luong lao dong %}.
 */
public final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^a-z0-9%]+");
    private static final Pattern PERCENT = Pattern.compile("%");
    private static final Map<String, String> SPELT_OUT = Map.ofEntries(
            Map.entry("bhxh", "bao hiem xa hoi"),
            Map.entry("bhyt", "bao hiem y te"),
            Map.entry("bhtn", "bao hiem that nghiep"),
            Map.entry("bhxhtn", "bao hiem xa hoi tu nguyen"),
            Map.entry("bhxhbb", "bao hiem xa hoi bat buoc"),
            Map.entry("tn", "tu nguyen"),
            Map.entry("bb", "bat buoc"),
            Map.entry("llld", "luc luong lao dong"),
            Map.entry("hssv", "hoc sinh sinh vien"),
            Map.entry("hs", "hoc sinh"),
            Map.entry("sv", "sinh vien"),
            Map.entry("tg", "tham gia"),
            Map.entry("ti", "ty"));

    private Words() {}

    /** The words with one blank between them, none around them. */
    public static String of(String text) {
        var plain = NOT_WORDS
                .matcher(PERCENT.matcher(folded(text)).replaceAll(" % "))
                .replaceAll(" ")
                .strip();
        var words = new StringBuilder(plain.length() + 16);
        for (var word : plain.split(" ")) {
            words.append(words.isEmpty() ? "" : " ").append(SPELT_OUT.getOrDefault(word, word));
        }
        return words.toString();
    }

    /** Lower case without accents. */
    public static String folded(String text) {
        // đ is a letter of its own, no accent splits off it
        var letters = Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return MARKS.matcher(letters).replaceAll("");
    }

    /** Whether these words stand in a text of words one after the other. */
    public static boolean has(String text, String words) {
        return (" " + text + " ").contains(" " + words + " ");
    }
}
