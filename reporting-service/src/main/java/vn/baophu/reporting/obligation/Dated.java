package vn.baophu.reporting.obligation;

import static vn.baophu.reporting.obligation.ObligationRefusal.NOT_LATER;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.calendar.DueDates;

/** The times of an obligation: cut-off, opening, due moment and lock, and how far the due moment was moved. */
@MappedSuperclass
abstract class Dated {
    private LocalDate cutOffOn;
    private LocalDate opensOn;
    private LocalDate dueOn;
    private Instant dueAt;

    /** Null where the due day was never extended. */
    private LocalDate regularDueOn;

    /** Null where taking a waiver back gave no day. */
    private LocalDate givenUntil;

    /** Null where a late report is always taken. */
    private LocalDate lockOn;

    /** Whatever dates it is given later. */
    private boolean neverLocks;

    protected Dated() {} // for Hibernate

    Dated(DueDates dates) {
        this.cutOffOn = dates.cutOffOn();
        this.opensOn = dates.opensOn();
        this.dueOn = dates.dueOn();
        this.dueAt = dates.dueAt();
        this.lockOn = dates.lockOn();
    }

    /** The new last day in time; the lock keeps its distance. */
    void moveDueDay(LocalDate until) {
        if (!until.isAfter(dueOn)) {
            throw new Refused(NOT_LATER, until, dueOn);
        }
        lockOn = lockOn == null ? null : lockOn.plusDays(ChronoUnit.DAYS.between(dueOn, until));
        regularDueOn = regularDueOn();
        dueOn = until;
        dueAt = until.plusDays(1).atStartOfDay(BusinessDay.ZONE).toInstant();
    }

    void neverLocks() {
        neverLocks = true;
        lockOn = null;
    }

    /**
     * Gives back the days on which it was not asked for. Where no last day is named, as many are left as were then, one at
     * least, and none for whoever was late by then.
     *
     * @param from since when it was not asked for
     * @param today the day from which it is asked for again
     * @param until the last day in time that is named, not before the present one; null for none
     */
    void giveTimeBack(Instant from, LocalDate today, LocalDate until) {
        var last = until == null && !lateAt(from) ? asLongAs(from, today) : until;
        if (last != null && last.isAfter(dueOn)) {
            moveDueDay(last);
            givenUntil = last;
        }
    }

    private LocalDate asLongAs(Instant from, LocalDate today) {
        var left = ChronoUnit.DAYS.between(whileOpen(LocalDate.ofInstant(from, BusinessDay.ZONE)), dueOn);
        var last = whileOpen(today).plusDays(left);
        return last.isAfter(today) ? last : today.plusDays(1);
    }

    private LocalDate whileOpen(LocalDate day) {
        return day.isBefore(opensOn) ? opensOn : day;
    }

    /** Whether a report first sent at this moment is too late. */
    public boolean lateAt(Instant moment) {
        return !moment.isBefore(dueAt);
    }

    /** Last day that the figures count. */
    public LocalDate cutOffOn() {
        return cutOffOn;
    }

    /** First day on which the report is taken. */
    public LocalDate opensOn() {
        return opensOn;
    }

    /** Last day in time; the extended one where it was extended. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** The first moment that is too late. */
    public Instant dueAt() {
        return dueAt;
    }

    /** Last day in time before any extension. */
    public LocalDate regularDueOn() {
        return regularDueOn == null ? dueOn : regularDueOn;
    }

    /** The furthest day until which more time is given: a year after the regular one or what taking a waiver back gave. */
    public LocalDate furthestDueOn() {
        var given = givenUntil != null && givenUntil.isAfter(regularDueOn()) ? givenUntil : regularDueOn();
        return given.plusYears(1);
    }

    public boolean extended() {
        return regularDueOn != null;
    }

    /** Last day on which a late report is still taken; null where it always is. */
    public LocalDate lockOn() {
        return lockOn;
    }
}
