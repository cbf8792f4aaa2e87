package vn.baophu.targets.wording;

/** How sure a reading is. */
public enum Certainty {
    /** The table says so itself. */
    CERTAIN,
    /** It follows from what the table says, and nothing speaks against it. */
    LIKELY,
    /** More than one reading is possible: a person has to say. */
    DOUBTFUL;

    /** The less sure of two. */
    public Certainty and(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
