package vn.baophu.targets.wording;

import java.util.List;

/**
 * What a text names, each once and in its order.
 *
 * @param indicators codes
 * @param denominators codes
 * @param rest the words that belong to no name of a denominator
 */
public record Mentions(List<String> indicators, List<String> denominators, String rest) {
    public Mentions {
        indicators = List.copyOf(indicators);
        denominators = List.copyOf(denominators);
    }

    /** The one indicator named; null where there is none or more than one. */
    public String indicator() {
        return indicators.size() == 1 ? indicators.get(0) : null;
    }

    /** The one denominator named; null where there is none or more than one. */
    public String denominator() {
        return denominators.size() == 1 ? denominators.get(0) : null;
    }
}
