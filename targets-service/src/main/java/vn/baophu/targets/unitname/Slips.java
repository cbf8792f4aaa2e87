package vn.baophu.targets.unitname;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds names that differ by one letter, left out, put in, exchanged or swapped with its neighbour. */
final class Slips {
    /** Of shorter names too many are one letter apart: "Phường 1" and "Phường 2" are no slip of the pen. */
    private static final int SHORTEST = 5;

    private final Map<Integer, List<String>> byLength;

    Slips(Collection<String> keys) {
        byLength = keys.stream().sorted().collect(Collectors.groupingBy(String::length));
    }

    List<String> near(String key) {
        if (key.length() < SHORTEST) {
            return List.of();
        }
        return IntStream.rangeClosed(key.length() - 1, key.length() + 1)
                .mapToObj(length -> byLength.getOrDefault(length, List.of()))
                .flatMap(List::stream)
                .filter(other -> isOneSlip(key, other))
                .toList();
    }

    private static boolean isOneSlip(String one, String other) {
        var from = 0;
        while (from < Math.min(one.length(), other.length()) && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        var rest = one.substring(from);
        var otherRest = other.substring(from);
        return tail(rest, 1).equals(tail(otherRest, 1))
                || tail(rest, 1).equals(otherRest)
                || rest.equals(tail(otherRest, 1))
                || isSwap(rest, otherRest);
    }

    private static boolean isSwap(String rest, String otherRest) {
        return rest.length() > 1
                && otherRest.length() > 1
                && rest.charAt(0) == otherRest.charAt(1)
                && rest.charAt(1) == otherRest.charAt(0)
                && tail(rest, 2).equals(tail(otherRest, 2));
    }

    private static String tail(String text, int from) {
        return text.substring(Math.min(from, text.length()));
    }
}
