package vn.baophu.targets.term;

/** How a word stands to its parent. */
public enum Relation {
    /** The parts of a whole do not overlap, and together they are the whole: compulsory and voluntary social insurance. */
    PART,
    /** Lies within its parent and can not exceed it: unemployment insurance within compulsory social insurance. */
    SUBSET
}
