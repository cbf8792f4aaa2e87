package vn.baophu.targets.division;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounding at one common level. Each child's figure is a function of the level alone, so a higher total, which needs a level
 * at least as high, takes nothing from anybody.
 */
final class CommonLevel {
    private static final BigInteger TWO = BigInteger.TWO;

    private final Dues dues;
    private final Range range;
    private final BigInteger twice;

    private CommonLevel(Dues dues, Range range) {
        this.dues = dues;
        this.range = range;
        this.twice = dues.person().multiply(BigInteger.valueOf(2 * range.step()));
    }

    static Rounded round(Dues dues, Range range, Waterline line, long total) {
        return new CommonLevel(dues, range).round(line, total);
    }

    /** The whole level below which at most the total is reached, and then, one by one, who gets more up to the next. */
    private Rounded round(Waterline line, long total) {
        var near = line.total().numerator().divide(line.total().denominator());
        var most = reached(near, range.most());
        if (total >= sumOf(most) || total < sumOf(reached(near, range.least()))) {
            return total == sumOf(most) ? new Rounded(most, -1, line.total()) : null;
        }
        var low = new Search(level -> sumOf(at(level)), total).from(near);
        var steps = at(low);
        var rest = total - sumOf(steps);
        var order = between(steps, at(low.add(BigInteger.ONE)));
        var level = new Exact(low, BigInteger.ONE);
        for (var child : order.subList(0, (int) rest)) {
            level = threshold(child, steps[child]);
            steps[child]++;
        }
        return new Rounded(steps, order.get((int) rest), level);
    }

    /** Where the children end up when the level goes on for ever; whose due does not depend on it stays. */
    private long[] reached(BigInteger anywhere, long[] end) {
        var steps = at(anywhere);
        for (var i = 0; i < steps.length; i++) {
            steps[i] = dues.rises(i) ? end[i] : steps[i];
        }
        return steps;
    }

    /** Who has more at the upper level, in the order in which the rising level reaches them; each has one step more. */
    private List<Integer> between(long[] lower, long[] upper) {
        var thresholds = new Exact[lower.length];
        return IntStream.range(0, lower.length)
                .filter(child -> upper[child] > lower[child])
                .peek(child -> thresholds[child] = threshold(child, lower[child]))
                .boxed()
                .sorted(Comparator.<Integer, Exact>comparing(child -> thresholds[child], CommonLevel::compare)
                        .thenComparing(dues::slope, Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The level at which the child gets one step more than these: half a step above them. */
    private Exact threshold(int child, long steps) {
        var half = dues.person().multiply(BigInteger.valueOf(range.step())).multiply(BigInteger.valueOf(2 * steps + 1));
        return new Exact(
                half.subtract(dues.start(child).multiply(TWO)),
                dues.slope(child).multiply(TWO));
    }

    private long[] at(BigInteger level) {
        var steps = new long[dues.children()];
        for (var i = 0; i < steps.length; i++) {
            var due = dues.start(i)
                    .add(dues.slope(i).multiply(level))
                    .multiply(TWO)
                    .add(twice.shiftRight(1));
            var whole = due.signum() < 0 ? BigInteger.ZERO : due.divide(twice);
            steps[i] = whole.bitLength() > 62 ? range.most()[i] : range.clamp(i, whole.longValue());
        }
        return steps;
    }

    private static long sumOf(long[] steps) {
        var sum = 0L;
        for (var each : steps) {
            sum += each;
        }
        return sum;
    }

    private static int compare(Exact one, Exact other) {
        return one.numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(one.denominator()));
    }
}
