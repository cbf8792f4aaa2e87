package vn.baophu.targets.division;

/** Why a child's figure is what it is. */
public enum Reason {
    /** Held at a given figure; took no part. */
    HELD,
    /** Due less than its floor. */
    AT_FLOOR,
    /** Due more than its cap. */
    AT_CAP,
    /** Due a whole number. */
    EXACT,
    ROUNDED_UP,
    ROUNDED_DOWN,
    /** Next in line for a step when less than a step was left; it got what was left. */
    ODD_REST
}
