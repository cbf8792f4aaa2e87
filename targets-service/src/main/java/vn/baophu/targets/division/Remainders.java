package vn.baophu.targets.division;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Rounding by largest remainder. */
final class Remainders {
    private final Dues dues;
    private final Waterline line;
    private final BigInteger[] left;
    private final long[] steps;

    private Remainders(Dues dues, Waterline line) {
        this.dues = dues;
        this.line = line;
        this.left = new BigInteger[dues.children()];
        this.steps = new long[dues.children()];
    }

    static Rounded round(Dues dues, Range range, Waterline line, long total) {
        var rounding = new Remainders(dues, line);
        var rest = total;
        for (var i = 0; i < dues.children(); i++) {
            rest -= rounding.cutOff(i, range);
        }
        var order = rounding.inOrder();
        if (rest < 0 || rest > order.size()) {
            return null;
        }
        for (var child : order.subList(0, (int) rest)) {
            rounding.steps[child]++;
        }
        return new Rounded(rounding.steps, rest < order.size() ? order.get((int) rest) : -1, null);
    }

    private long cutOff(int child, Range range) {
        var due = line.due(child);
        var step = due.denominator().multiply(BigInteger.valueOf(range.step()));
        var parts = due.numerator().divideAndRemainder(step);
        steps[child] = parts[0].longValueExact();
        left[child] = line.isBound(child) ? BigInteger.ZERO : parts[1];
        return steps[child];
    }

    /** Those with a remainder; all remainders are parts of the same step, so they compare as they stand. */
    private List<Integer> inOrder() {
        return IntStream.range(0, steps.length)
                .filter(child -> left[child].signum() > 0)
                .boxed()
                .sorted(Comparator.<Integer, BigInteger>comparing(child -> left[child])
                        .thenComparing(dues::slope)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
