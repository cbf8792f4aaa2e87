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

    /** Null where a late report is always taken. */
    private LocalDate lockOn;

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
        lockOn = null;
    }

    /** Whether a report first sent at this moment is too late. */
    public boolean lateAt(Instant moment) {
        return !moment.isBefore(dueAt);
    }

    boolean lockedOn(LocalDate day) {
        return lockOn != null && day.isAfter(lockOn);
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

    public boolean extended() {
        return regularDueOn != null;
    }

    /** Last day on which a late report is still taken; null where it always is. */
    public LocalDate lockOn() {
        return lockOn;
    }
}
