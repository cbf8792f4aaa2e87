package vn.baophu.targets.unitname;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.baophu.targets.wording.Words;

/**
 * The name of a unit taken apart.
 *
 * @param kind null where only the bare name is written
 * @param syllables of the bare name, lower case with accents
 * @param remark whether something in brackets follows it, which may make it another unit
 */
record PrintedName(KindOfUnit kind, List<String> syllables, boolean remark) {
    /** "x." is short for "xã", not ten. */
    private static final Pattern BULLET =
            Pattern.compile("^(?:(?:[-+*•]|\\d{1,3}\\s*[.)/](?!\\d)|(?!x\\s*\\.)[ivx]{1,5}\\s*[.)/])\\s*)+");

    private static final Pattern FOOTNOTE =
            Pattern.compile("(?:\\s*(?:\\(\\s*(?:\\*{1,3}|\\d)\\s*\\)|\\*|[¹²³⁴⁵⁶⁷⁸⁹]))+$");
    private static final Pattern REMARK = Pattern.compile("\\s*\\(.*\\)\\s*$");
    private static final Pattern COMMITTEE = Pattern.compile("^(?:ubnd|[uủ][yỷ] ban nhân dân)\\s+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\d]+");
    private static final Pattern SHORT_AND_NUMBER = Pattern.compile("^([pqhxf])(\\d{1,2})\\b");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

    PrintedName {
        syllables = List.copyOf(syllables);
    }

    static PrintedName of(String printed) {
        var bare = FOOTNOTE.matcher(lower(printed)).replaceFirst("");
        var named = REMARK.matcher(bare).replaceFirst("");
        var unlisted = BULLET.matcher(named).replaceFirst("");
        var unit = SHORT_AND_NUMBER
                .matcher(COMMITTEE.matcher(unlisted).replaceFirst(""))
                .replaceFirst("$1 $2");
        var words = words(unit);
        var kind = KindOfUnit.before(words.stream().map(Words::folded).toList());
        return new PrintedName(
                kind.map(KindOfUnit.Found::kind).orElse(null),
                words.subList(kind.map(KindOfUnit.Found::words).orElse(0), words.size()),
                !named.equals(bare));
    }

    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        Arrays.stream(NO_LETTERS.split(name))
                .filter(word -> !word.isEmpty())
                .map(word -> LEADING_ZEROS.matcher(word).replaceFirst(""))
                .forEach(words::add);
        return words;
    }

    /** Lower case in NFC, blanks single: two texts equal by it are written alike. */
    static String lower(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    /** Equal for all spellings of one name: letters and digits only, without accents, i for y. */
    String key() {
        return Words.folded(String.join("", syllables)).replace('y', 'i');
    }

    Accents accents() {
        return Accents.of(syllables);
    }
}
