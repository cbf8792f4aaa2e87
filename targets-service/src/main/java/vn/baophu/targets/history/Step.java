package vn.baophu.targets.history;

/** The steps in the life of a plan. */
public enum Step {
    /** A planner wrote it down. */
    DRAFTED,
    /** A planner laid it before the issuer ("trình"). */
    SUBMITTED,
    /** The issuer gave it back with a reason ("trả lại"). */
    RETURNED,
    /** The issuer put it in force ("ban hành"). */
    ISSUED,
    /** Another paper was issued that amends it. */
    AMENDED,
    /** Another paper was issued that replaces it. */
    REPLACED,
    /** The issuer ended it ("hết hiệu lực"). */
    EXPIRED
}
