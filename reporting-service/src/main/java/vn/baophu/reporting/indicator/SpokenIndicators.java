package vn.baophu.reporting.indicator;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.baophu.platform.error.Words;

/**
 * Indicators of which a sentence speaks; once they are named ({@link IndicatorNames}) by name, each with its code in
 * brackets.
 *
 * @param codes may be codes of something else, too: these stay as they are
 * @param between what stands between two of them
 */
public record SpokenIndicators(List<String> codes, String between) {
    /** A single one. */
    public static SpokenIndicators of(String code) {
        return new SpokenIndicators(List.of(code), "");
    }

    /** In words; just the codes where none of them has a name. */
    Object named(Map<String, Words> names) {
        return codes.stream().noneMatch(names::containsKey)
                ? toString()
                : new Words(said(names, Words::vi), said(names, Words::en));
    }

    private String said(Map<String, Words> names, Function<Words, String> language) {
        return codes.stream()
                .map(code -> names.containsKey(code) ? language.apply(names.get(code)) + " (" + code + ")" : code)
                .collect(Collectors.joining(between));
    }

    /** The codes: what a sentence says where no names are at hand. */
    @Override
    public String toString() {
        return String.join(between, codes);
    }
}
