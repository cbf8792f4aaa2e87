package vn.baophu.targets.division;

/**
 * How dues become whole people (or whole steps). Both give the exact total, give the same answer to the same question, and
 * settle ties for the larger share, then for the smaller key.
 */
public enum Rounding {
    /**
     * All dues are taken at one common level, found so that they sum to the total when each is rounded to the nearest: the
     * divisor method of Sainte-Laguë and Webster. When the total rises, no child ever falls.
     */
    MONOTONE,
    /**
     * Each due is cut off, and what is left goes to the largest remainders (Hare, Hamilton): no figure is a person away from
     * its due. When the total rises by a little, a child may fall by one; this is known as the Alabama paradox.
     */
    LARGEST_REMAINDER;

    Rounded round(Dues dues, Range range, Waterline line, long steps) {
        return this == MONOTONE
                ? CommonLevel.round(dues, range, line, steps)
                : Remainders.round(dues, range, line, steps);
    }
}
