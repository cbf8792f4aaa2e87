package vn.baophu.reporting.attachment;

import static vn.baophu.reporting.attachment.AttachmentRefusal.ATTACHMENT_IN_USE;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.error.Refused;
import vn.baophu.reporting.file.KnownFile;

/**
 * What is known of a file that was sent for a report; its bytes lie beside it. It can be taken back until a report names
 * it; from then on it stays, whatever becomes of the report.
 */
@Entity
@Audited
class Attachment {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID obligationId;
    private String code;

    @Embedded
    private KnownFile file;

    private Instant storedAt;
    private String storedBy;
    private UUID submissionId;

    protected Attachment() {} // for Hibernate

    Attachment(UUID id, UUID obligationId, String code, KnownFile file, Instant now, String by) {
        this.id = id;
        this.obligationId = obligationId;
        this.code = code;
        this.file = file;
        this.storedAt = now;
        this.storedBy = by;
    }

    /** A report names it. */
    void usedBy(UUID submission) {
        submissionId = submission;
    }

    void mustBeUnused() {
        if (submissionId != null) {
            throw new Refused(ATTACHMENT_IN_USE, file.name());
        }
    }

    Attached attached() {
        return new Attached(id, code, file.name(), file.type(), file.size(), file.sha256());
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID obligationId() {
        return obligationId;
    }

    String code() {
        return code;
    }

    KnownFile file() {
        return file;
    }

    Instant storedAt() {
        return storedAt;
    }

    String storedBy() {
        return storedBy;
    }

    UUID submissionId() {
        return submissionId;
    }
}
