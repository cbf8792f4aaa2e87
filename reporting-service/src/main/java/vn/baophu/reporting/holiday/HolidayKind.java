package vn.baophu.reporting.holiday;

/** What such a day is. */
public enum HolidayKind {
    DAY_OFF,
    /** A Saturday or Sunday worked in lieu of another day ("làm bù"). */
    WORKING_DAY
}
