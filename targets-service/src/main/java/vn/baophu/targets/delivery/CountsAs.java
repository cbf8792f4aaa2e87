package vn.baophu.targets.delivery;

/** What a head-count is for in the computing of potential participants. */
public enum CountsAs {
    /** People who take part now. */
    PARTICIPANTS,
    /** People who have to take part. */
    SUBJECT,
    /** People who may take part of their own will; groups of them overlap. */
    POOL,
    /** All people of working age; no pool is larger. */
    BASE,
    /** Told to who gathers it, and counted in what they deliver. */
    WITHIN
}
