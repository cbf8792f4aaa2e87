package vn.baophu.targets.cycle;

import static vn.baophu.targets.cycle.BaselineRefusal.ALREADY_PROPOSED;
import static vn.baophu.targets.cycle.BaselineRefusal.DRAFTED_ALREADY;
import static vn.baophu.targets.cycle.BaselineRefusal.NOT_COMPUTED;
import static vn.baophu.targets.cycle.BaselineRefusal.NOT_PROPOSED;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;

/**
 * One yearly cycle of a unit. While it is {@code OPEN} numbers come in; they are computed to potential participants, then
 * proposed, then drafted as a plan. Its version grows with every number, so that nobody computes from others than they saw. A number that changes after the computing opens it again; after the proposal none does.
 */
@Entity
@Audited
public class Baseline {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "unit_id")
    private UUID unitId;

    private String unitCode;
    private String unitName;

    @Embedded
    private Years years;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "owner_name"))
    @AttributeOverride(name = "agency", column = @Column(name = "owner_agency"))
    private Party owner;

    @Column(name = "plan_id")
    private UUID planId;

    @Enumerated(EnumType.STRING)
    private BaselineState state;

    @ElementCollection
    @CollectionTable(name = "baseline_step", joinColumns = @JoinColumn(name = "baseline_id"))
    @OrderColumn(name = "ordinal")
    private List<CycleStep> steps;

    @ElementCollection
    @CollectionTable(name = "baseline_potential", joinColumns = @JoinColumn(name = "baseline_id"))
    @OrderColumn(name = "ordinal")
    private List<PotentialLine> potential;

    @ElementCollection
    @CollectionTable(name = "baseline_proposal", joinColumns = @JoinColumn(name = "baseline_id"))
    @OrderColumn(name = "ordinal")
    private List<ProposalLine> proposal;

    @Column(name = "numbers_taken")
    private int numbers;

    @Column(name = "draft_plan_id")
    private UUID draftPlanId;

    protected Baseline() {} // for Hibernate

    public Baseline(UnitOnDay unit, Years years, Party owner, UUID planId, List<CycleStep> steps) {
        this.id = Ids.next();
        this.unitId = unit.id();
        this.unitCode = unit.code();
        this.unitName = unit.name();
        this.years = years;
        this.owner = owner;
        this.planId = planId;
        this.steps = new ArrayList<>(steps);
        this.potential = new ArrayList<>();
        this.proposal = new ArrayList<>();
        this.state = BaselineState.OPEN;
    }

    /** Notes that a number came in or changed; refuses with {@code ALREADY_PROPOSED}. */
    public void takeNumbers() {
        mustNotBeProposed();
        numbers++;
        state = BaselineState.OPEN;
        potential.clear();
        change(StepKind.POTENTIAL, CycleStep::undone);
    }

    /** Keeps the potential participants as computed; refuses with {@code ALREADY_PROPOSED}. */
    public void compute(List<PotentialLine> lines, Instant at, String by) {
        mustNotBeProposed();
        potential.clear();
        potential.addAll(lines);
        state = BaselineState.COMPUTED;
        change(StepKind.POTENTIAL, step -> step.done(at, by));
    }

    /** Keeps the proposal, the first or another one; refuses as {@link #mustBeComputed()}. */
    public void propose(List<ProposalLine> lines, Instant at, String by) {
        mustBeComputed();
        proposal.clear();
        proposal.addAll(lines);
        state = BaselineState.PROPOSED;
        change(StepKind.PROPOSAL, step -> step.done(at, by));
    }

    /** Notes the plan that the proposal became; refuses as {@link #mustBeProposed()}. */
    public void draft(UUID plan) {
        mustBeProposed();
        state = BaselineState.DRAFTED;
        draftPlanId = plan;
    }

    /** Refuses with {@code NOT_COMPUTED}, {@code DRAFTED_ALREADY}. */
    public void mustBeComputed() {
        mustNotBeDrafted();
        if (state == BaselineState.OPEN) {
            throw new Refused(NOT_COMPUTED, years.year());
        }
    }

    /** Refuses with {@code NOT_PROPOSED}, {@code DRAFTED_ALREADY}. */
    public void mustBeProposed() {
        mustNotBeDrafted();
        if (state != BaselineState.PROPOSED) {
            throw new Refused(NOT_PROPOSED, years.year());
        }
    }

    private void mustNotBeProposed() {
        if (state == BaselineState.PROPOSED || state == BaselineState.DRAFTED) {
            throw new Refused(ALREADY_PROPOSED, years.year());
        }
    }

    private void mustNotBeDrafted() {
        if (state == BaselineState.DRAFTED) {
            throw new Refused(DRAFTED_ALREADY, years.year());
        }
    }

    private void change(StepKind kind, UnaryOperator<CycleStep> to) {
        steps.replaceAll(step -> step.kind() == kind ? to.apply(step) : step);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID unitId() {
        return unitId;
    }

    public String unitCode() {
        return unitCode;
    }

    public String unitName() {
        return unitName;
    }

    public Years years() {
        return years;
    }

    /** To whom everything is delivered, who computes and proposes. */
    public Party owner() {
        return owner;
    }

    /** The paper that asks for the cycle; null where it is not here. */
    public UUID planId() {
        return planId;
    }

    public BaselineState state() {
        return state;
    }

    public List<CycleStep> steps() {
        return steps;
    }

    /** As computed from the numbers there are; empty before, and after a number changed. */
    public List<PotentialLine> potential() {
        return potential;
    }

    /** Empty before. */
    public List<ProposalLine> proposal() {
        return proposal;
    }

    /** The plan that the proposal became; null before. */
    public UUID draftPlanId() {
        return draftPlanId;
    }
}
