package vn.baophu.targets.wording;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words by which papers name what is registered. */
public final class Vocabulary {
    private final Map<String, Term> terms = new HashMap<>();
    private final Naming indicators;
    private final Naming denominators;

    private Vocabulary(Collection<Term> indicators, Collection<Term> denominators) {
        indicators.forEach(term -> terms.put(term.code(), term));
        this.indicators = new Naming(indicators);
        this.denominators = new Naming(denominators);
    }

    public static Vocabulary of(Collection<Term> indicators, Collection<Term> denominators) {
        return new Vocabulary(indicators, denominators);
    }

    /** The codes of the indicators that a text names, in its order; where one name holds another, the longer. */
    public List<String> indicatorsIn(String text) {
        return indicators.in(text);
    }

    /** The codes of the denominators that a text names, in its order. */
    public List<String> denominatorsIn(String text) {
        return denominators.in(text);
    }

    /** Whether other indicators are parts or subsets of this one, so that its bare name may mean one of them. */
    public boolean hasParts(String indicator) {
        return terms.values().stream().anyMatch(term -> indicator.equals(term.parent()));
    }
}
