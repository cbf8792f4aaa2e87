package vn.baophu.reporting.batch;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.baophu.platform.audit.Audited;

/** Many reports that were sent in together. Never changes: the reports go their own ways. */
@Entity
@Audited
class SubmissionBatch {
    @Id
    private UUID id;

    @Version
    private int version;

    private Instant receivedAt;
    private String receivedBy;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private Delivery.Format format;

    private int sent;
    private int unchanged;
    private int blank;
    private int figures;

    protected SubmissionBatch() {} // for Hibernate

    /** @param unitId the area of the sender; null for the whole nation */
    SubmissionBatch(UUID id, Delivery.Format format, Tally tally, UUID unitId, String by, Instant at) {
        this.id = id;
        this.format = format;
        this.sent = tally.sent();
        this.unchanged = tally.unchanged();
        this.blank = tally.blank();
        this.figures = tally.figures();
        this.unitId = unitId;
        this.receivedBy = by;
        this.receivedAt = at;
    }

    /**
     * What is in it.
     *
     * @param sent reports that it sent in
     * @param unchanged reports that were there already and say the same
     * @param blank reports of a table of which nothing is filled in
     * @param figures of the reports that it sent in
     */
    record Tally(int sent, int unchanged, int blank, int figures) {}

    UUID id() {
        return id;
    }

    Tally tally() {
        return new Tally(sent, unchanged, blank, figures);
    }

    Delivery.Format format() {
        return format;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    String receivedBy() {
        return receivedBy;
    }

    /** Null for the whole nation. */
    UUID unitId() {
        return unitId;
    }
}
