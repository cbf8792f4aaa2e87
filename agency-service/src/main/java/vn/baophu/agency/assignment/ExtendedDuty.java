package vn.baophu.agency.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import vn.baophu.contracts.DueDayExtended;

/** A report that reporting-service has given more time. Kept, because its task may be assigned only later. */
@Entity
@Table(name = "extended_duty")
class ExtendedDuty {
    @Id
    @Column(name = "obligation_id")
    private UUID obligationId;

    @Version
    private int version;

    private String regime;

    private String period;

    private String occasion;

    @Embedded
    private Holder holder;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected ExtendedDuty() {} // for Hibernate

    ExtendedDuty(DueDayExtended event) {
        this.obligationId = event.obligationId();
        this.regime = event.regime();
        this.period = event.period();
        this.occasion = event.occasion();
        this.holder = new Holder(event.unitId(), event.agencyId());
        this.dueOn = event.dueOn();
    }

    /** An earlier day changes nothing: it was said before, or arrives late. */
    void until(LocalDate day) {
        dueOn = day.isAfter(dueOn) ? day : dueOn;
    }

    Holder holder() {
        return holder;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
