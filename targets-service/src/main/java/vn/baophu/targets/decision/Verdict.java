package vn.baophu.targets.decision;

/** What a person makes of a finding. None of them changes a figure. */
public enum Verdict {
    /** It is wrong in the paper, and stands as it was signed. */
    KEPT_AS_PRINTED,
    /** It is wrong, and an amendment will say it right. */
    TO_BE_AMENDED,
    /** It is right, for a reason that the rulebook can not know. */
    ACCEPTED
}
