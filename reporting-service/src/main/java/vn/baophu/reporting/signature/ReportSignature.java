package vn.baophu.reporting.signature;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A signature of the reporter under one version of a report. Written once and never changed, with who and when: it is its
 * own audit. Whether it holds is not written down but looked at again whenever somebody asks.
 */
@Entity
@Immutable
class ReportSignature {
    @Id
    private UUID id;

    private UUID submissionId;
    private int sending;
    private String sha256;
    private byte[] content;
    private Instant receivedAt;
    private String receivedFrom;

    protected ReportSignature() {} // for Hibernate

    ReportSignature(UUID id, UUID submissionId, int sending, byte[] content, Instant now, String by) {
        this.id = id;
        this.submissionId = submissionId;
        this.sending = sending;
        this.sha256 = Certificate.digest(content);
        this.content = content;
        this.receivedAt = now;
        this.receivedFrom = by;
    }

    UUID id() {
        return id;
    }

    UUID submissionId() {
        return submissionId;
    }

    int sending() {
        return sending;
    }

    String sha256() {
        return sha256;
    }

    byte[] content() {
        return content;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    String receivedFrom() {
        return receivedFrom;
    }
}
