package vn.baophu.targets.division;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import vn.baophu.platform.error.Refused;

/** Random things to divide, and short ways to read what comes out. */
final class Divisions {
    private static final Arbitrary<Known> KNOWN = Combinators.combine(
                    Arbitraries.longs().between(1, 20_000),
                    Arbitraries.longs().between(0, 15_000),
                    Arbitraries.longs().between(1, 15_000))
            .as(Known::new);
    private static final Arbitrary<List<Terms.Part>> MIX = Combinators.combine(
                    Arbitraries.of(Base.class), Arbitraries.integers().between(1, 100))
            .as(Terms.Part::new)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3);

    private Divisions() {}

    /** 1 to 25 children; about half have a floor, a cap, both or a hold near their denominator. */
    static Arbitrary<List<Child>> children() {
        return Combinators.combine(
                        KNOWN,
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.longs().between(0, 4_000))
                .as(Divisions::child)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(Divisions::named);
    }

    static Arbitrary<Terms> terms(Rounding... roundings) {
        return Combinators.combine(MIX, Arbitraries.of(roundings), Arbitraries.of(1L, 1L, 1L, 5L, 10L))
                .as(Terms::new);
    }

    /** A total that can be divided so: the last results and floors fit in it, and so does the rest under the caps. */
    static long feasible(List<Child> children, Terms terms, long more) {
        var held =
                sum(children, child -> child.limits().holds() ? child.limits().hold() : 0);
        var least = sum(children, child -> child.limits().holds() ? 0 : least(child, terms.step()));
        return held + least + more;
    }

    static Map<String, Long> figures(Division division) {
        return division.portions().stream()
                .collect(Collectors.toMap(portion -> portion.child().key(), Portion::figure));
    }

    static long sum(Division division) {
        return division.portions().stream().mapToLong(Portion::figure).sum();
    }

    static Child child(String key, long denominator, Limits limits) {
        return new Child(key, key, new Known(denominator, null, null), limits);
    }

    static Pot pot(List<Child> children, Terms terms, long more) {
        return new Pot("x", feasible(children, terms, more), 0);
    }

    /** What can not be divided has tests of its own. */
    static Division divided(Pot pot, Terms terms, List<Child> children) {
        try {
            return Division.of(pot, terms, children);
        } catch (Refused clash) {
            Assume.that(false);
            throw clash;
        }
    }

    private static long least(Child child, long step) {
        var floor = Math.max(
                child.known().lastResult(),
                child.limits().floor() == null ? 0 : child.limits().floor());
        return (floor + step - 1) / step * step;
    }

    private static Child child(Known known, int kind, long room) {
        var floor = Math.max(0, known.denominator() - room);
        var limits =
                switch (kind) {
                    case 0 -> new Limits(floor, null, null);
                    case 1 -> new Limits(null, known.denominator() + room, null);
                    case 2 -> new Limits(floor, known.denominator() + room, null);
                    case 3 -> new Limits(null, null, known.denominator());
                    default -> Limits.NONE;
                };
        return new Child("", "", known, limits);
    }

    private static List<Child> named(List<Child> children) {
        return IntStream.range(0, children.size())
                .mapToObj(i -> new Child(
                        "%05d".formatted(i),
                        "Xã " + i,
                        children.get(i).known(),
                        children.get(i).limits()))
                .toList();
    }

    private static long sum(List<Child> children, Function<Child, Long> number) {
        return children.stream().map(number).reduce(0L, Long::sum);
    }
}
