package vn.baophu.agency.unit;

import java.time.LocalDate;
import vn.baophu.platform.error.Refused;

/**
 * Days in force, both ends inclusive.
 *
 * @param from first day; null where the records do not reach back to it
 * @param to last day; null while in force
 */
record Validity(LocalDate from, LocalDate to) {
    Validity {
        if (isBackwards(from, to)) {
            throw new Refused(UnitRefusal.VALIDITY_BACKWARDS, from, to);
        }
    }

    static boolean isBackwards(LocalDate from, LocalDate to) {
        return from != null && to != null && to.isBefore(from);
    }

    LocalDate first() {
        return from == null ? LocalDate.MIN : from;
    }

    LocalDate last() {
        return to == null ? LocalDate.MAX : to;
    }

    /** The day on which codes that go with this validity are read: the first known one, else the open end. */
    LocalDate readingDay() {
        return from == null ? last() : from;
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    boolean overlaps(Validity other) {
        return !first().isAfter(other.last()) && !other.first().isAfter(last());
    }

    Validity endingBefore(LocalDate day) {
        return new Validity(from, day.minusDays(1));
    }
}
