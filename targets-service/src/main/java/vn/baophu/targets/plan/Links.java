package vn.baophu.targets.plan;

/**
 * How a paper stands to other plans, linked by a person.
 *
 * @param amends the plan it amends; null where it is a plan of its own
 * @param replaces the plan it replaces; null where it replaces none, or one that is only cited
 * @param parent the plan of the level above that it carries out; null where none is known
 */
record Links(Plan amends, Plan replaces, Plan parent) {
    static final Links NONE = new Links(null, null, null);
}
