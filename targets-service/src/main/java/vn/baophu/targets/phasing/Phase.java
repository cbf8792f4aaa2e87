package vn.baophu.targets.phasing;

import vn.baophu.targets.goal.Step;

/**
 * How far a year should have come at the end of a step.
 *
 * @param participants people who take part then; null where unknown
 * @param increase people more than at the end of the step before, negative for fewer; null where unknown
 */
record Phase(Step step, Long participants, Long increase) {}
