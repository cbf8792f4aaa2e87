package vn.baophu.targets.plan;

/** The life of a plan: drafted by a planner, then put in force by an issuer; from then on its figures stand. */
public enum PlanState {
    DRAFT,
    ISSUED
}
