package vn.baophu.targets.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import vn.baophu.targets.term.Term;

/** The words by which papers name what is registered. */
public final class Vocabulary {
    private record Named(boolean indicator, String code) {}

    private final Collection<NamedThing> indicators;
    private final Map<String, Named> byName = new HashMap<>();
    private final int longest;

    private Vocabulary(Collection<NamedThing> indicators, Collection<NamedThing> denominators) {
        this.indicators = List.copyOf(indicators);
        // where both are called alike, the indicator is meant: it is what tables are about
        denominators.forEach(thing -> learn(thing, false));
        indicators.forEach(thing -> learn(thing, true));
        this.longest = byName.keySet().stream()
                .mapToInt(name -> name.split(" ").length)
                .max()
                .orElse(0);
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

    private void learn(NamedThing thing, boolean indicator) {
        thing.words().stream()
                .map(Words::of)
                .filter(name -> !name.isEmpty())
                .forEach(name -> byName.put(name, new Named(indicator, thing.code())));
    }

    /** What a text names; of two names that begin at one word, the longer. */
    public Mentions in(String text) {
        var words = List.of(Words.of(text).split(" "));
        var found = new LinkedHashSet<Named>();
        var rest = new ArrayList<String>();
        for (var at = 0; at < words.size(); ) {
            var length = nameAt(words, at);
            if (length == 0) {
                rest.add(words.get(at));
                at++;
            } else {
                var name = String.join(" ", words.subList(at, at + length));
                found.add(byName.get(name));
                at += length;
                if (byName.get(name).indicator()) {
                    rest.add(name);
                }
            }
        }
        return new Mentions(codes(found, true), codes(found, false), String.join(" ", rest));
    }

    /** How many words the longest name has that begins here; 0 where none does. */
    private int nameAt(List<String> words, int at) {
        for (var length = Math.min(longest, words.size() - at); length > 0; length--) {
            if (byName.containsKey(String.join(" ", words.subList(at, at + length)))) {
                return length;
            }
        }
        return 0;
    }

    private static List<String> codes(Collection<Named> found, boolean indicators) {
        return found.stream()
                .filter(named -> named.indicator() == indicators)
                .map(Named::code)
                .toList();
    }

    /** The codes of the parts of an indicator: its bare name above a table may be short for one of them. */
    public List<String> partsOf(String indicator) {
        return indicators.stream()
                .filter(thing -> indicator.equals(thing.whole()))
                .map(NamedThing::code)
                .sorted()
                .toList();
    }
}
