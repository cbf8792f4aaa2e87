package vn.baophu.reporting.occasion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.baophu.platform.audit.Audited;
import vn.baophu.reporting.calendar.Due;
import vn.baophu.reporting.calendar.DueDates;
import vn.baophu.reporting.calendar.Period;

/** A request for reports, or an event that a due rule waits for. A day that moves takes what is still awaited along. */
@Entity
@Audited
class Occasion {
    @Id
    private UUID id;

    @Version
    private int version;

    private String regimeCode;
    private String name;
    private String event;
    private LocalDate happensOn;
    private String period;
    private LocalDate cutOffOn;
    private LocalDate opensOn;
    private LocalDate dueOn;
    private Instant dueAt;
    private LocalDate lockOn;

    protected Occasion() {} // for Hibernate

    Occasion(UUID id, String regimeCode, HoldOccasion asked, Due due) {
        this.id = id;
        this.regimeCode = regimeCode;
        this.name = asked.name();
        this.event = asked.event();
        moveTo(asked.on(), due);
    }

    /** Gives it another day. */
    void moveTo(LocalDate on, Due due) {
        happensOn = on;
        period = due.period().code();
        cutOffOn = due.dates().cutOffOn();
        opensOn = due.dates().opensOn();
        dueOn = due.dates().dueOn();
        dueAt = due.dates().dueAt();
        lockOn = due.dates().lockOn();
    }

    /** Whether it has just these dates. */
    boolean says(LocalDate on, Due due) {
        return happensOn.equals(on) && due().equals(due);
    }

    Due due() {
        return new Due(Period.named(period), new DueDates(cutOffOn, opensOn, dueOn, dueAt, lockOn));
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String regimeCode() {
        return regimeCode;
    }

    String name() {
        return name;
    }

    String event() {
        return event;
    }

    LocalDate happensOn() {
        return happensOn;
    }
}
