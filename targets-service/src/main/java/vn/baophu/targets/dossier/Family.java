package vn.baophu.targets.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.baophu.targets.term.Relation;
import vn.baophu.targets.term.Term;
import vn.baophu.targets.wording.NamedThing;
import vn.baophu.targets.wording.Vocabulary;

/** The registered indicators: what is part or subset of what, and by which words papers name them. */
public final class Family {
    private final Map<String, Member> members;
    private final Map<String, List<String>> parts;
    private final Vocabulary vocabulary;

    private Family(Collection<Member> members) {
        this.members = members.stream().collect(Collectors.toMap(Member::code, Function.identity()));
        this.parts = members.stream()
                .filter(Member::part)
                .collect(Collectors.groupingBy(Member::parent, Collectors.mapping(Member::code, Collectors.toList())));
        this.vocabulary = Vocabulary.of(members.stream().map(Member::named).toList(), List.of());
    }

    public static Family of(Collection<Member> members) {
        return new Family(members);
    }

    public static Family ofTerms(Collection<? extends Term> indicators) {
        return of(indicators.stream().map(Member::of).toList());
    }

    /**
     * A registered indicator.
     *
     * @param parent the whole of which it is a part or subset; null for a whole
     * @param part whether it and its fellow parts make up the whole; else it is only contained in it
     * @param words its names in papers
     */
    public record Member(String code, String parent, boolean part, List<String> words) {
        static Member of(Term term) {
            var words = Stream.concat(Stream.of(term.nameVi()), term.aliases().stream());
            return new Member(term.code(), term.parent(), term.relation() == Relation.PART, words.toList());
        }

        private NamedThing named() {
            return new NamedThing(code, part ? parent : null, words);
        }
    }

    /** What contains the indicator, nearest first. */
    public Stream<String> wholesOf(String code) {
        return Stream.iterate(parent(code), Optional::isPresent, whole -> parent(whole.orElseThrow()))
                .map(Optional::orElseThrow);
    }

    /** The parts that together make up a whole; empty where it is not known to be made of parts. */
    public List<String> partsOf(String whole) {
        return parts.getOrDefault(whole, List.of());
    }

    /** The indicators that a text names, in its order, each once; of nested names the longest is meant. */
    public List<String> namedIn(String text) {
        return vocabulary.in(text).indicators();
    }

    private Optional<String> parent(String code) {
        return Optional.ofNullable(members.get(code)).map(Member::parent);
    }
}
