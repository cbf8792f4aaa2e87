package vn.baophu.targets.plan;

import static vn.baophu.targets.plan.PlanRefusal.ALREADY_ISSUED;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.baophu.contracts.PlanIssued;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;

/**
 * A paper that sets targets. A planner drafts it and lays its tables in; an issuer puts it in force; after that nothing in
 * it changes in place. Its version grows with every table, so an issuer can only issue what they have seen.
 */
@Entity
@Audited
public class Plan {
    @Id
    private UUID id;

    @Version
    private int version;

    private String code;

    @Embedded
    private Paper paper;

    private UUID unitId;
    private String unitCode;
    private String unitName;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private Instant issuedAt;

    @Column(name = "tables_taken")
    private int tables;

    protected Plan() {} // for Hibernate

    Plan(String code, Paper paper, UnitOnDay unit) {
        this.id = Ids.next();
        this.code = code;
        this.paper = paper;
        this.unitId = unit.id();
        this.unitCode = unit.code();
        this.unitName = unit.name();
        this.state = PlanState.DRAFT;
    }

    /** Takes in one more table; refuses with {@code ALREADY_ISSUED} once it is in force. */
    public void takeTable() {
        mustBeDraft();
        tables++;
    }

    /** Refuses with {@code ALREADY_ISSUED} once it is in force. */
    public void mustBeDraft() {
        if (state != PlanState.DRAFT) {
            throw new Refused(ALREADY_ISSUED, code);
        }
    }

    /** Puts it in force; refuses with {@code ALREADY_ISSUED} the second time. */
    public PlanIssued issue(Instant now) {
        mustBeDraft();
        state = PlanState.ISSUED;
        issuedAt = now;
        return new PlanIssued(
                Ids.next(),
                now,
                id,
                version + 1L,
                code,
                paper.number(),
                paper.kind().name(),
                paper.issuer(),
                paper.title(),
                unitId,
                paper.signedOn(),
                paper.periodFrom(),
                paper.periodTo());
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String code() {
        return code;
    }

    public Paper paper() {
        return paper;
    }

    /** The unit whose authority issued it; its area is the plan's area. */
    public UUID unitId() {
        return unitId;
    }

    String unitCode() {
        return unitCode;
    }

    String unitName() {
        return unitName;
    }

    PlanState state() {
        return state;
    }

    Instant issuedAt() {
        return issuedAt;
    }
}
