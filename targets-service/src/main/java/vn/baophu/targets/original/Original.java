package vn.baophu.targets.original;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.baophu.platform.audit.Audited;

/**
 * What is known of the file of a plan; its bytes lie beside it. While the plan is a draft another file may take its place,
 * after that never.
 */
@Entity
@Audited
class Original {
    @Id
    @Column(name = "plan_id")
    private UUID plan;

    @Version
    private int version;

    @Embedded
    private PaperFile file;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Column(name = "stored_by")
    private String storedBy;

    protected Original() {} // for Hibernate

    Original(UUID plan, PaperFile file, Instant now, String by) {
        this.plan = plan;
        this.file = file;
        this.storedAt = now;
        this.storedBy = by;
    }

    /** Another file takes its place. */
    void replaceBy(PaperFile other, Instant now, String by) {
        file = other;
        storedAt = now;
        storedBy = by;
    }

    int version() {
        return version;
    }

    PaperFile file() {
        return file;
    }

    Instant storedAt() {
        return storedAt;
    }

    String storedBy() {
        return storedBy;
    }
}
