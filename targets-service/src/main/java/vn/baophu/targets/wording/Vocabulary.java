package vn.baophu.targets.wording;

import java.util.Collection;
import java.util.List;
import vn.baophu.targets.term.Term;

/** The words by which papers name what is registered. */
public final class Vocabulary {
    private final Collection<NamedThing> wholesAndParts;
    private final Naming indicators;
    private final Naming denominators;

    private Vocabulary(Collection<NamedThing> indicators, Collection<NamedThing> denominators) {
        this.wholesAndParts = List.copyOf(indicators);
        this.indicators = new Naming(indicators);
        this.denominators = new Naming(denominators);
    }

    /** Of all that is registered. */
    public static Vocabulary ofTerms(Collection<? extends Term> indicators, Collection<? extends Term> denominators) {
        return of(
                indicators.stream().map(NamedThing::of).toList(),
                denominators.stream().map(NamedThing::of).toList());
    }

    public static Vocabulary of(Collection<NamedThing> indicators, Collection<NamedThing> denominators) {
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

    /** The codes of the parts of an indicator: its bare name above a table may be short for one of them. */
    public List<String> partsOf(String indicator) {
        return wholesAndParts.stream()
                .filter(thing -> indicator.equals(thing.whole()))
                .map(NamedThing::code)
                .sorted()
                .toList();
    }
}
