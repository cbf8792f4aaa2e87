package vn.baophu.reporting.regime;

/** What is delivered. */
public enum RegimeKind {
    PERIODIC_REPORT,
    AD_HOC_REPORT,
    DATA_PROVISION,
    REVIEW,
    TARGET_PROPOSAL,
    BUDGET_PROPOSAL,
    CALCULATION
}
