package vn.baophu.targets.cycle;

/** The steps of a yearly cycle, in order. */
public enum StepKind {
    /** Single bodies tell their own numbers to who gathers them. */
    OWN_COUNTS,
    /** Those who gather or keep numbers deliver them to the owner of the cycle. */
    HEAD_COUNTS,
    /** The owner computes the people who could be won ("đối tượng tiềm năng"). */
    POTENTIAL,
    /** The owner proposes targets for the socio-economic plan. */
    PROPOSAL
}
