package vn.baophu.targets.issuance;

/** Says nothing more than that the plan is issued now: {@code {}}. */
record Issuance() {}
