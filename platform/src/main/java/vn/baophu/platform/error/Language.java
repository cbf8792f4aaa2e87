package vn.baophu.platform.error;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages in which we answer people: Vietnamese unless asked otherwise. */
public enum Language {
    VI("vi"),
    EN("en");

    /** A sentence that repeats what was sent must not grow with it; our own lists of values stay below. */
    private static final int LONGEST_SHOWN = 1000;

    private static final int LARGE = 10_000;
    private static final Locale VIETNAM = new Locale("vi", "VN");
    private static final DateTimeFormatter VIETNAMESE_DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** {@code vi} or {@code en}. */
    public String tag() {
        return tag;
    }

    /** The sentence of a refusal with its places filled; Vietnamese dates are written day first. */
    public String say(Refusal refusal, List<Object> args) {
        return say(new Words(refusal.vi(), refusal.en()), args);
    }

    /** Any sentence with {@code %s} places, filled likewise. */
    public String say(Words sentence, List<Object> args) {
        return String.format(
                Locale.ROOT,
                this == VI ? sentence.vi() : sentence.en(),
                args.stream().map(this::shown).toArray());
    }

    /** The best language for an {@code Accept-Language} header; empty when the caller takes none of ours. */
    public static Optional<Language> accepted(String header) {
        if (header == null || header.isBlank()) {
            return Optional.of(VI);
        }
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> matching(range.getRange()).stream())
                .findFirst();
    }

    /** An argument as it stands in a sentence; numbers in thousands from five digits on, so that a year stays one. */
    Object shown(Object arg) {
        if (arg instanceof Words words) {
            return this == VI ? words.vi() : words.en();
        }
        if ((arg instanceof Integer || arg instanceof Long) && Math.abs(((Number) arg).longValue()) >= LARGE) {
            return String.format(this == VI ? VIETNAM : Locale.ROOT, "%,d", arg);
        }
        if (arg instanceof String text && text.length() > LONGEST_SHOWN) {
            return text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN / 2)) + "…";
        }
        return this == VI && arg instanceof LocalDate date ? date.format(VIETNAMESE_DATE) : arg;
    }

    /** A decimal as people of this language write it, without zeros at its end. */
    String written(BigDecimal decimal) {
        return NumberFormat.getInstance(this == VI ? VIETNAM : Locale.ROOT).format(decimal);
    }

    private static Optional<Language> matching(String range) {
        if (range.equals("*")) {
            return Optional.of(VI);
        }
        for (var language : values()) {
            if (range.equals(language.tag) || range.startsWith(language.tag + "-")) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException unreadable) {
            // RFC 9110 lets a server pass over a header it can not read rather than refuse the request
            return List.of(new Locale.LanguageRange("*"));
        }
    }
}
