package vn.baophu.agency.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.baophu.contracts.ReportAccepted;

/**
 * A report that reporting-service has told us is accepted, once for each obligation that it fulfils. Kept, because its task
 * may be assigned only later.
 */
@Entity
@Table(name = "accepted_report")
class AcceptedReport {
    @Id
    @Column(name = "obligation_id")
    private UUID obligationId;

    @Version
    private int version;

    @Column(name = "submission_id")
    private UUID submissionId;

    private String regime;

    private String period;

    private String occasion;

    @Embedded
    private Holder holder;

    private boolean late;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    protected AcceptedReport() {} // for Hibernate

    AcceptedReport(ReportAccepted event) {
        this.obligationId = event.obligationId();
        this.submissionId = event.submissionId();
        this.regime = event.regime();
        this.period = event.period();
        this.occasion = event.occasion();
        this.holder = new Holder(event.unitId(), event.agencyId());
        this.late = event.late();
        this.acceptedAt = event.acceptedAt();
    }

    UUID submissionId() {
        return submissionId;
    }

    Holder holder() {
        return holder;
    }

    boolean late() {
        return late;
    }

    Instant acceptedAt() {
        return acceptedAt;
    }
}
