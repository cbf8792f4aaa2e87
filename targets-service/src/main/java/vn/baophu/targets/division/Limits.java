package vn.baophu.targets.division;

/**
 * Between what a child's figure must lie, people; null where it may be anything.
 *
 * @param floor at least
 * @param cap at most
 * @param hold exactly: the child takes no part in the dividing
 */
public record Limits(Long floor, Long cap, Long hold) {
    public static final Limits NONE = new Limits(null, null, null);

    boolean holds() {
        return hold != null;
    }

    boolean reversed() {
        return floor != null && cap != null && floor > cap;
    }

    boolean holdLiesOutside() {
        return holds() && ((floor != null && hold < floor) || (cap != null && hold > cap));
    }

    /** The least number of whole steps. */
    long leastSteps(long step) {
        return floor == null ? 0 : -Math.floorDiv(-floor, step);
    }

    /** The greatest number of whole steps; {@code most} where there is no cap. */
    long mostSteps(long step, long most) {
        return cap == null ? most : Math.min(most, cap / step);
    }
}
