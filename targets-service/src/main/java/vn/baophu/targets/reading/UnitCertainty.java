package vn.baophu.targets.reading;

/** How sure it is which unit a printed name means. */
public enum UnitCertainty {
    /** Written as the official list writes it. */
    EXACT,
    /** Another spelling of one unit and of no other. */
    SPELLING,
    /** A person has said so. */
    CONFIRMED,
    /** It may mean several units, or only nearly one: a person has to say. */
    DOUBTFUL,
    /** No unit of the area is called anything like it: a person has to say. */
    UNKNOWN
}
