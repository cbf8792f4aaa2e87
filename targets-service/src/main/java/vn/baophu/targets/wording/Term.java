package vn.baophu.targets.wording;

import java.util.Collection;
import java.util.List;

/**
 * A registered indicator or denominator, and the words by which papers name it.
 *
 * @param parent the whole of which it is a part or subset; null for a whole
 * @param words its name and its other names
 */
public record Term(String code, String parent, List<String> words) {
    public Term {
        words = List.copyOf(words);
    }

    public static Term of(String code, String parent, Collection<String> words) {
        return new Term(code, parent, List.copyOf(words));
    }
}
