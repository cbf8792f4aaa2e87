package vn.baophu.reporting.rule;

import java.util.Optional;

/** What figures are held against; read before the rules look, so that no rule asks the database. */
interface References {
    /** People in the last accepted report of the same reporter for the period of the same kind before this one. */
    Optional<Long> lastPeriod(Reported report, String indicator);

    /** What the reporting units below the reporter's own unit have given. */
    Optional<ChildrenSum> children(Reported report, String indicator);

    /** People that the reporter's unit shall reach in the year of the period. */
    Optional<Long> target(Reported report, String indicator);

    /**
     * The accepted figures of the units below.
     *
     * @param people their sum
     * @param reported how many have given one
     * @param expected how many owe one
     * @param isAll whether these stand for all of the unit; a part says only that the whole is no smaller
     */
    record ChildrenSum(long people, int reported, int expected, boolean isAll) {
        boolean complete() {
            return isAll && reported == expected;
        }
    }
}
