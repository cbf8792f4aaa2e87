package vn.baophu.targets.layout;

/**
 * The unit that a row is about.
 *
 * @param printed its name as printed; null in a table without units
 * @param code official code, where a column brings it
 * @param whole whether it is the plan's own unit
 * @param group printed name of the group it stands under; the head of a group is a unit like any other
 * @param number what stands under "STT"; null where nothing does
 * @param line row of the sheet where it begins; 0 for the plan's own unit, which all rows are about
 */
record Subject(String printed, String code, boolean whole, String group, Integer number, int line) {
    /** The plan's own unit, in a table that names no units. */
    static Subject plan() {
        return new Subject(null, null, true, null, null, 0);
    }
}
