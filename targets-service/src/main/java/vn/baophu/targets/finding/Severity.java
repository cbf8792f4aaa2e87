package vn.baophu.targets.finding;

/** How much a finding matters. None of them stops an issuance: papers stand as they were signed. */
public enum Severity {
    /** The figures contradict each other. */
    ERROR,
    /** Somebody should look at it. */
    WARNING,
    /** Worth knowing. */
    INFO
}
