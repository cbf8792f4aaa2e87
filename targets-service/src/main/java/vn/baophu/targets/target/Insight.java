package vn.baophu.targets.target;

import java.util.List;

/**
 * What other figures and data say of a target.
 *
 * @param behind what else the plan prints for the same subject
 * @param inferred null where the figure has a count or nobody counted its denominator
 * @param overLastYear null where it does not compare itself with last year, or nothing is known of that
 */
record Insight(List<Target> behind, Inferred inferred, OverLastYear overLastYear) {}
