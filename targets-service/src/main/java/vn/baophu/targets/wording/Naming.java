package vn.baophu.targets.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the names of things in a text, the longest first, so that no name is found inside another. */
final class Naming {
    private record Name(String words, String code) {}

    private final List<Name> longestFirst;

    Naming(Collection<NamedThing> things) {
        longestFirst = things.stream()
                .flatMap(thing -> thing.words().stream().map(word -> new Name(Words.of(word), thing.code())))
                .filter(name -> !name.words().isEmpty())
                .distinct()
                .sorted(Comparator.comparing((Name name) -> -name.words().length())
                        .thenComparing(Name::words)
                        .thenComparing(Name::code))
                .toList();
    }

    List<String> in(String text) {
        Map<Integer, String> found = new TreeMap<>();
        var left = new StringBuilder(" " + Words.of(text) + " ");
        for (var name : longestFirst) {
            var sought = " " + name.words() + " ";
            for (var at = left.indexOf(sought); at >= 0; at = left.indexOf(sought)) {
                found.put(at, name.code());
                blot(left, at + 1, name.words().length());
            }
        }
        return new ArrayList<>(found.values()).stream().distinct().toList();
    }

    private static void blot(StringBuilder text, int from, int length) {
        for (var at = from; at < from + length; at++) {
            text.setCharAt(at, '#');
        }
    }
}
