package vn.baophu.targets.division;

/**
 * What one child gets, and why.
 *
 * @param figure people
 * @param share its part of what is divided, 0 to 1; null where it is held
 * @param quota what it is due before anybody's floor or cap is looked at, people; null where it is held
 * @param due what it is due once all floors and caps are kept, people
 * @param levelled its due at the common level at which all are rounded; null where it is held or not rounded so
 */
public record Portion(Child child, long figure, Reason reason, Exact share, Exact quota, Exact due, Exact levelled) {
    static Portion held(Child child) {
        var hold = child.limits().hold();
        return new Portion(child, hold, Reason.HELD, null, null, Exact.of(hold), null);
    }
}
