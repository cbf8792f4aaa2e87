package vn.baophu.targets.heading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.baophu.targets.wording.Mentions;
import vn.baophu.targets.wording.Vocabulary;
import vn.baophu.targets.wording.Words;

/**
 * What a heading or the name of a row says about the figures under or beside it. What it does not say is null.
 *
 * @param measure people, people measured against, or percent; {@code UNKNOWN} for what compares two figures
 * @param denominatorPrintedAs its words for the denominator
 * @param figureKind {@code ASPIRATION} or {@code BASELINE} where it says so
 */
public record Facets(Measure measure, Mentions mentions, Integer year, String denominatorPrintedAs, String figureKind) {
    /** Of a row that says nothing itself. */
    public static final Facets NOTHING = new Facets(null, new Mentions(List.of(), List.of(), ""), null, null, null);

    private static final Pattern AGAINST = Pattern.compile("(?iu)^.*(?:/|so với|\\btrên)\\s*(\\p{L}.*)$");
    private static final Pattern PERCENT_SIGN =
            Pattern.compile("\\(?\\s*%\\s*\\)?|[:;.]\\s*$|(?iu)\\.?\\s*trong đó\\s*:?\\s*$");
    private static final List<String> COMPARES =
            List.of("tang", "giam", "chenh lech", "so sanh", "so voi nam", "luy ke", "tang truong");
    private static final List<String> PERCENT = List.of("%", "ty le", "ty trong", "do bao phu");
    private static final List<String> PEOPLE = List.of("so nguoi", "nguoi", "tham gia", "so luong", "so the");
    private static final List<String> RESULTS = List.of("thuc hien", "ket qua", "uoc");
    private static final Set<String> BARE_MEASURES = Set.of("nguoi", "%");

    public static Facets of(String text, Vocabulary vocabulary) {
        var words = Words.of(text);
        var mentions = vocabulary.in(text);
        var measure = measure(words, mentions);
        return new Facets(measure, mentions, PrintedYear.in(text), denominator(text, measure, mentions), kind(words));
    }

    /** Of a cell under "Đơn vị tính". */
    public static Measure measuredIn(String text) {
        var words = Words.of(text);
        return !BARE_MEASURES.contains(words) ? null : words.equals("%") ? Measure.PERCENT : Measure.PARTICIPANTS;
    }

    /** What a row says that names no indicator itself, under a row that does. */
    public Facets under(Facets above) {
        var says = mentions.denominators().isEmpty();
        return new Facets(
                measure,
                new Mentions(
                        above.mentions.indicators(),
                        says ? above.mentions.denominators() : mentions.denominators(),
                        mentions.rest()),
                year == null ? above.year : year,
                says ? above.denominatorPrintedAs : denominatorPrintedAs,
                figureKind == null ? above.figureKind : figureKind);
    }

    /** With this measure where it says none itself; null changes nothing. */
    public Facets measuredAs(Measure given) {
        return measure != null || given == null
                ? this
                : new Facets(given, mentions, year, denominatorPrintedAs, figureKind);
    }

    private static Measure measure(String words, Mentions mentions) {
        if (has(words, COMPARES)) {
            return Measure.UNKNOWN;
        }
        if (has(words, PERCENT)) {
            return Measure.PERCENT;
        }
        if (!mentions.denominators().isEmpty()) {
            return has(mentions.rest(), PEOPLE) ? Measure.PARTICIPANTS : Measure.DENOMINATOR;
        }
        return has(words, PEOPLE) ? Measure.PARTICIPANTS : null;
    }

    private static String denominator(String text, Measure measure, Mentions mentions) {
        if (mentions.denominators().isEmpty()) {
            return null;
        }
        var against = AGAINST.matcher(text);
        var printed = measure == Measure.PERCENT ? (against.matches() ? against.group(1) : null) : text;
        return printed == null
                ? null
                : PERCENT_SIGN.matcher(printed).replaceAll("").strip();
    }

    private static String kind(String words) {
        if (Words.has(words, "phan dau")) {
            return "ASPIRATION";
        }
        return has(words, RESULTS) && !Words.has(words, "ke hoach") ? "BASELINE" : null;
    }

    private static boolean has(String words, List<String> some) {
        return some.stream().anyMatch(word -> Words.has(words, word));
    }
}
