package vn.baophu.targets.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.id.Ids;

/** What somebody decided about a finding. Never changed: who thinks otherwise later decides again. */
@Entity
@Audited
@Table(name = "finding_decision")
public class Decision {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "plan_id")
    private UUID plan;

    private UUID finding;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reason;

    @Column(name = "decided_by")
    private String by;

    @Column(name = "decided_at")
    private Instant at;

    protected Decision() {} // for Hibernate

    public Decision(UUID plan, UUID finding, Decide request, String by, Instant at) {
        this.id = Ids.next();
        this.plan = plan;
        this.finding = finding;
        this.verdict = request.decision();
        this.reason = request.reason().strip();
        this.by = by;
        this.at = at;
    }

    UUID id() {
        return id;
    }

    UUID finding() {
        return finding;
    }

    Verdict verdict() {
        return verdict;
    }

    String reason() {
        return reason;
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
