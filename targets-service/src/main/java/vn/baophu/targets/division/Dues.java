package vn.baophu.targets.division;

import java.math.BigInteger;
import java.util.List;

/**
 * What each child is due while the total rises: a straight line each, {@code (start + slope * total) / person} people. At
 * every total the dues sum to the total exactly, and none falls while the total rises.
 */
final class Dues {
    private final BigInteger[] start;
    private final BigInteger[] slope;
    private final BigInteger person;

    private Dues(int children, BigInteger person) {
        this.start = new BigInteger[children];
        this.slope = new BigInteger[children];
        this.person = person;
    }

    /** Every base must have a weight for every child and not be empty. */
    static Dues of(List<Child> children, Terms terms) {
        var bases = terms.mix().stream().map(part -> Basis.of(part, children)).toList();
        var counted = terms.mix().stream().mapToLong(Terms.Part::weight).sum();
        var whole = bases.stream().map(Basis::sum).reduce(BigInteger.ONE, Dues::leastCommonMultiple);
        var dues = new Dues(children.size(), whole.multiply(BigInteger.valueOf(counted)));
        for (var i = 0; i < children.size(); i++) {
            dues.start[i] = BigInteger.ZERO;
            dues.slope[i] = BigInteger.ZERO;
            for (var basis : bases) {
                dues.add(i, basis, whole, children.get(i).known());
            }
        }
        return dues;
    }

    private void add(int child, Basis basis, BigInteger whole, Known known) {
        var rate = whole.divide(basis.sum()).multiply(BigInteger.valueOf(basis.weight()));
        var part = rate.multiply(BigInteger.valueOf(basis.base().weight(known)));
        slope[child] = slope[child].add(part);
        if (basis.base().dividesTheRise()) {
            var has = BigInteger.valueOf(basis.base().start(known)).multiply(BigInteger.valueOf(basis.weight()));
            start[child] = start[child].add(has.multiply(whole)).subtract(part.multiply(basis.starts()));
        }
    }

    int children() {
        return slope.length;
    }

    BigInteger start(int child) {
        return start[child];
    }

    BigInteger slope(int child) {
        return slope[child];
    }

    BigInteger person() {
        return person;
    }

    boolean rises(int child) {
        return slope[child].signum() > 0;
    }

    /** What the child is due at this total. */
    Exact at(Exact total, int child) {
        return new Exact(
                start[child].multiply(total.denominator()).add(slope[child].multiply(total.numerator())),
                person.multiply(total.denominator()));
    }

    /** The child's part of what the total rises by. */
    Exact share(int child) {
        return new Exact(slope[child], person);
    }

    private static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }
}
