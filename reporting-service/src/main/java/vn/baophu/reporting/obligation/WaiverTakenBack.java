package vn.baophu.reporting.obligation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.baophu.platform.id.Ids;

/** A waiver that held for a while; said and kept in the transaction in which it was taken back. */
@Entity
@Immutable
@Table(name = "waiver_taken_back")
public class WaiverTakenBack {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "obligation_id")
    private Obligation obligation;

    private Instant waivedAt;
    private String waivedBy;
    private String waivedReason;
    private Instant at;
    private String by;
    private String reason;

    protected WaiverTakenBack() {} // for Hibernate

    WaiverTakenBack(Obligation obligation, Waiver waiver, String reason, String by, Instant now) {
        this.id = Ids.next();
        this.obligation = obligation;
        this.waivedAt = waiver.at();
        this.waivedBy = waiver.by();
        this.waivedReason = waiver.reason();
        this.at = now;
        this.by = by;
        this.reason = reason;
    }

    public Obligation obligation() {
        return obligation;
    }

    public Instant at() {
        return at;
    }

    /** Subject of the coordinator who took it back. */
    public String by() {
        return by;
    }

    public String reason() {
        return reason;
    }

    /** What held until then. */
    Waiver waiver() {
        return new Waiver(waivedReason, waivedBy, waivedAt);
    }
}
