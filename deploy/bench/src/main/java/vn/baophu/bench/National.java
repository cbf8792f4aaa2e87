package vn.baophu.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import vn.baophu.targets.division.Base;
import vn.baophu.targets.division.Child;
import vn.baophu.targets.division.Division;
import vn.baophu.targets.division.Known;
import vn.baophu.targets.division.Limits;
import vn.baophu.targets.division.Pot;
import vn.baophu.targets.division.Rounding;
import vn.baophu.targets.division.Terms;

/**
 * A figure to divide among many: children of 500 to 20,500 people, half to nine tenths of them covered; every seventh has a
 * floor, every eleventh a cap; 92 percent of all are to be reached. The same number always gives the same children.
 */
public record National(Pot pot, List<Child> children) {
    /** The same rate for all. */
    public static final Terms SIMPLE = Terms.by(Base.DENOMINATOR);

    /** Seven tenths by denominator, two by gap, one by last plan. */
    public static final Terms MIXED = new Terms(
            List.of(
                    new Terms.Part(Base.DENOMINATOR, 70),
                    new Terms.Part(Base.GAP, 20),
                    new Terms.Part(Base.LAST_PLAN, 10)),
            Rounding.MONOTONE,
            1);

    public static National of(int children) {
        var random = new Random(children);
        var all = IntStream.range(0, children)
                .mapToObj(number -> child(number, random))
                .toList();
        var people =
                all.stream().mapToLong(child -> child.known().denominator()).sum();
        return new National(new Pot("bench", people * 92 / 100, 0), all);
    }

    public Division divide(Terms terms) {
        return Division.of(pot, terms, children);
    }

    private static Child child(int number, Random random) {
        var people = 500L + random.nextInt(20_000);
        var covered = people * (50 + random.nextInt(40)) / 100;
        return new Child(
                "%06d".formatted(number), "Xã " + number, new Known(people, covered, covered), limits(number, people));
    }

    private static Limits limits(int number, long people) {
        if (number % 7 == 0) {
            return new Limits(people * 8 / 10, null, null);
        }
        return number % 11 == 0 ? new Limits(null, people * 95 / 100, null) : Limits.NONE;
    }
}
