package vn.baophu.targets.plan;

/**
 * How far a plan is. What is in force on a day is said by days, not by states: a plan that is replaced from next month on
 * is {@code REPLACED} today already, and in force until its last day.
 */
public enum PlanState {
    /** Being written; tables and clauses are laid in. */
    DRAFT,
    /** Laid before the issuer; nobody changes it. */
    SUBMITTED,
    /** Put in force. */
    ISSUED,
    /** In force, some figures by the version of a later paper. */
    AMENDED,
    /** Another plan came in its place. */
    REPLACED,
    /** Ended by its issuer. */
    EXPIRED;

    /** Whether it stands and nothing has set its last day. */
    public boolean stands() {
        return this == ISSUED || this == AMENDED;
    }

    /** Whether it was put in force, however it stands now. */
    public boolean wasIssued() {
        return stands() || this == REPLACED || this == EXPIRED;
    }
}
