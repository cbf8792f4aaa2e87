package vn.baophu.targets.division;

import java.math.BigInteger;

/**
 * The one total at which the dues, each kept between its floor and cap, sum to what is there to divide: who would get less
 * than the floor stands on it, who would get more than the cap stops there, and all others share the rest as the bases say.
 */
final class Waterline {
    private final Dues dues;
    private final Range range;
    private final boolean[] bound;
    private final Exact[] due;
    private Exact total;

    private Waterline(Dues dues, Range range) {
        this.dues = dues;
        this.range = range;
        this.bound = new boolean[dues.children()];
        this.due = new Exact[dues.children()];
    }

    static Waterline of(Dues dues, Range range, long shared) {
        var line = new Waterline(dues, range);
        line.total = Exact.of(shared);
        while (line.settle(shared)) {
            line.bindTheWorse();
        }
        return line;
    }

    Exact total() {
        return total;
    }

    boolean isBound(int child) {
        return bound[child];
    }

    /** What the child is due with all floors and caps kept; a bound child its bound. */
    Exact due(int child) {
        return due[child];
    }

    /** Finds the total for those not bound yet; false when nobody is left or theirs does not depend on the total. */
    private boolean settle(long shared) {
        var rest = BigInteger.valueOf(shared).multiply(dues.person());
        var slope = BigInteger.ZERO;
        for (var i = 0; i < bound.length; i++) {
            rest = rest.subtract(bound[i] ? due[i].numerator().multiply(dues.person()) : dues.start(i));
            slope = bound[i] ? slope : slope.add(dues.slope(i));
        }
        if (slope.signum() > 0) {
            total = new Exact(rest, slope);
        }
        for (var i = 0; i < bound.length; i++) {
            due[i] = bound[i] ? due[i] : dues.at(total, i);
        }
        return anyOutside();
    }

    private boolean anyOutside() {
        for (var i = 0; i < bound.length; i++) {
            if (!bound[i] && (due[i].compareTo(range.floor(i)) < 0 || due[i].compareTo(range.cap(i)) > 0)) {
                return true;
            }
        }
        return false;
    }

    /** Where floors lack more than caps cut off, the final total is lower: those below their floors stay there; or else. */
    private void bindTheWorse() {
        var lacking = BigInteger.ZERO;
        for (var i = 0; i < bound.length; i++) {
            if (!bound[i]) {
                lacking = lacking.add(beyond(i, range.floor(i)).max(BigInteger.ZERO));
                lacking = lacking.add(beyond(i, range.cap(i)).min(BigInteger.ZERO));
            }
        }
        for (var i = 0; i < bound.length; i++) {
            if (!bound[i] && lacking.signum() >= 0 && due[i].compareTo(range.floor(i)) < 0) {
                bind(i, range.floor(i));
            } else if (!bound[i] && lacking.signum() <= 0 && due[i].compareTo(range.cap(i)) > 0) {
                bind(i, range.cap(i));
            }
        }
    }

    /** How far the bound lies above the due, in the common fraction of all dues of this round. */
    private BigInteger beyond(int child, long people) {
        return due[child].denominator().multiply(BigInteger.valueOf(people)).subtract(due[child].numerator());
    }

    private void bind(int child, long people) {
        bound[child] = true;
        due[child] = Exact.of(people);
    }
}
