package vn.baophu.targets.division;

import java.math.BigInteger;
import java.util.List;

/**
 * A base over all children that take part.
 *
 * @param weight how much it counts beside the other bases
 * @param sum what the children weigh together
 * @param starts what they have together before anything is divided, people
 */
record Basis(Base base, int weight, BigInteger sum, BigInteger starts) {
    static Basis of(Terms.Part part, List<Child> children) {
        var base = part.base();
        var sum = BigInteger.ZERO;
        var starts = BigInteger.ZERO;
        for (var child : children) {
            sum = sum.add(BigInteger.valueOf(base.weight(child.known())));
            starts = starts.add(BigInteger.valueOf(base.start(child.known())));
        }
        return new Basis(base, part.weight(), sum, starts);
    }
}
