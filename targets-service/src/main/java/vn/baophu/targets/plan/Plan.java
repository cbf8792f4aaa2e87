package vn.baophu.targets.plan;

import static vn.baophu.targets.plan.PlanRefusal.ENDS_WITH_ITS_PLAN;
import static vn.baophu.targets.plan.PlanRefusal.LAST_DAY_TOO_EARLY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import vn.baophu.contracts.PlanIssued;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;

/**
 * A paper that sets targets. A planner drafts it, lays its tables in and submits it; an issuer returns it or puts it in
 * force. After that nothing in it changes in place: an amendment or a plan that replaces it is a paper of its own, and only
 * says from which day on other figures count. Its version grows with every table that comes or goes, so an issuer can only
 * issue what they have seen.
 */
@Entity
@Audited
@BatchSize(size = 500)
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

    @Embedded
    private Standing standing;

    @Column(name = "lineage_id")
    private UUID lineage;

    @ManyToOne(fetch = FetchType.LAZY)
    private Plan amends;

    @ManyToOne(fetch = FetchType.LAZY)
    private Plan replaces;

    @ManyToOne(fetch = FetchType.LAZY)
    private Plan parent;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaced_by_id")
    private Plan replacedBy;

    @ElementCollection
    @CollectionTable(name = "legal_basis", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 500)
    private List<LegalBasis> legalBases = new ArrayList<>();

    @Column(name = "tables_taken")
    private int tables;

    protected Plan() {} // for Hibernate

    Plan(String code, Paper paper, UnitOnDay unit, Links links, List<LegalBasis> legalBases) {
        this.id = Ids.next();
        this.code = code;
        this.paper = paper;
        this.unitId = unit.id();
        this.unitCode = unit.code();
        this.unitName = unit.name();
        this.amends = links.amends();
        this.replaces = links.replaces();
        this.parent = links.parent();
        this.lineage = amends == null ? id : amends.lineage();
        this.legalBases.addAll(legalBases);
        this.standing = Standing.DRAFTED;
    }

    /** Takes in one more table or other part; refuses with {@code ALREADY_SUBMITTED} or {@code ALREADY_ISSUED}. */
    public void takeTable() {
        mustBeDraft();
        tables++;
    }

    /** Lets a table go again; refuses with {@code ALREADY_SUBMITTED} or {@code ALREADY_ISSUED}. */
    public void letTableGo() {
        mustBeDraft();
        tables--;
    }

    /** Refuses with {@code ALREADY_SUBMITTED} or {@code ALREADY_ISSUED} once it is no draft. */
    public void mustBeDraft() {
        standing.mustBeDraft(code);
    }

    /** Refuses with {@code NOT_ISSUED} or {@code PLAN_ENDED} what can not be amended, replaced or ended. */
    public void mustStand() {
        standing.mustStand(code);
    }

    /** The same, and {@code ENDS_WITH_ITS_PLAN} for an amendment: it ends when the plan does. */
    public void mustEndByItself() {
        if (isAmendment()) {
            throw new Refused(ENDS_WITH_ITS_PLAN, amends().code());
        }
        mustStand();
    }

    /** Lays it before the issuer; from now on nobody changes it. */
    public void submit() {
        standing = standing.submitted(code);
    }

    /** Gives it back to its planner; it is a draft again. */
    public void giveBack() {
        standing = standing.returned(code);
    }

    /** Puts it in force; refuses with {@code NOT_SUBMITTED}, the second time with {@code ALREADY_ISSUED}. */
    public PlanIssued issue(Instant now) {
        standing = standing.issued(code, now);
        return PlanFacts.issued(this, now);
    }

    /** Notes that an amendment of it was issued; the figures that the amendment does not touch stay in force. */
    public void amended() {
        standing = standing.amended(code);
    }

    /** Ends it the day before the plan that replaces it comes into force. */
    public void replaceBy(Plan other) {
        standing = standing.ended(
                code, PlanState.REPLACED, other.paper.inForceFrom().minusDays(1));
        replacedBy = other;
    }

    /** Ends it after that day; refuses with {@code LAST_DAY_TOO_EARLY} a day before it came into force. */
    public void expire(LocalDate lastDay) {
        mustEndByItself();
        if (paper.inForceFrom() != null && lastDay.isBefore(paper.inForceFrom())) {
            throw new Refused(LAST_DAY_TOO_EARLY, paper.inForceFrom(), lastDay);
        }
        standing = standing.ended(code, PlanState.EXPIRED, lastDay);
    }

    /** Ends an amendment together with the plan it amends. */
    public void endWith(Plan root) {
        standing = standing.ended(code, root.state(), root.inForceTo());
        replacedBy = root.replacedBy();
    }

    public boolean isAmendment() {
        return !lineage.equals(id);
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

    public PlanState state() {
        return standing.state();
    }

    Instant issuedAt() {
        return standing.issuedAt();
    }

    /** First day in force; null where the paper has no date. */
    public LocalDate inForceFrom() {
        return paper.inForceFrom();
    }

    /** Last day in force, inclusive; null while nothing has ended it. */
    public LocalDate inForceTo() {
        return standing.lastDay();
    }

    /** Id of the plan at the root of all amendments of one plan; the plan's own where it amends none. */
    public UUID lineage() {
        return lineage;
    }

    /** The plan it amends; null where it is a plan of its own. */
    public Plan amends() {
        return amends;
    }

    /** The plan it replaces, where a person linked it; else null. */
    public Plan replaces() {
        return replaces;
    }

    /** The plan of the level above that it carries out; null where none is linked. */
    public Plan parent() {
        return parent;
    }

    Plan replacedBy() {
        return replacedBy;
    }

    List<LegalBasis> legalBases() {
        return List.copyOf(legalBases);
    }
}
