package vn.baophu.targets.wording;

import java.util.ArrayList;
import java.util.List;
import vn.baophu.targets.term.Relation;
import vn.baophu.targets.term.Term;

/**
 * An indicator or denominator, and the words by which papers name it.
 *
 * @param whole code of the whole of which it is a part; null for a whole and for a subset
 * @param words its Vietnamese name and its aliases
 */
public record NamedThing(String code, String whole, List<String> words) {
    public NamedThing {
        words = List.copyOf(words);
    }

    public static NamedThing of(Term term) {
        var words = new ArrayList<>(term.aliases());
        words.add(term.nameVi());
        return new NamedThing(term.code(), term.relation() == Relation.PART ? term.parent() : null, words);
    }
}
