package vn.baophu.targets.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.baophu.contracts.TargetAssigned;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.id.Ids;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.plan.Plan;

/**
 * A printed figure of a plan. Taken in with its table and never changed; when the plan is issued, each either counts or
 * stands behind another figure of the plan that says the same in a place that comes first. It is in force from the plan's
 * first day until a later paper sets something else for the same subject, or the plan ends.
 */
@Entity
@Audited
public class Target {
    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Plan plan;

    @ManyToOne(fetch = FetchType.LAZY)
    private Annex annex;

    private String code;

    @Embedded
    private Holder holder;

    @Embedded
    private Figure figure;

    @Embedded
    private Place place;

    @Column(name = "stands_behind")
    private UUID standsBehind;

    @Column(name = "in_force_to")
    private LocalDate inForceTo;

    @Column(name = "superseded_by")
    private UUID supersededBy;

    private int revision = 1;

    protected Target() {} // for Hibernate

    public Target(Plan plan, Annex annex, String code, Holder holder, Figure figure, Place place) {
        this.id = Ids.next();
        this.plan = plan;
        this.annex = annex;
        this.code = code;
        this.holder = holder;
        this.figure = figure;
        this.place = place;
    }

    /** Notes that another figure of the plan counts instead of this one. */
    void standBehind(Target counting) {
        standsBehind = counting.id;
    }

    /** Notes its last day in force and what takes its place; says whether that is news. */
    boolean holdUntil(LocalDate lastDay, Target next) {
        var by = next == null ? null : next.id;
        if (Objects.equals(inForceTo, lastDay) && Objects.equals(supersededBy, by)) {
            return false;
        }
        inForceTo = lastDay;
        supersededBy = by;
        revision++;
        return true;
    }

    /** Whether it leaves what was set before as it is: an empty cell of an amendment. */
    public boolean setsNothing() {
        return figure.isEmpty() && plan.isAmendment();
    }

    /** Notes that it never comes into force. */
    void neverHold() {
        inForceTo = plan.inForceFrom().minusDays(1);
    }

    /** Tells the others from when to when it holds, as far as that is known now. */
    public TargetAssigned assigned(Instant now) {
        return new TargetAssigned(
                Ids.next(),
                now,
                id,
                revision,
                plan.id(),
                holder.id(),
                figure.indicator(),
                figure.year(),
                figure.kind().name(),
                figure.participants(),
                figure.denominatorKind(),
                figure.denominatorCount(),
                figure.percent(),
                figure.printedPercent(),
                figure.comparator() == null ? null : figure.comparator().name(),
                inForceFrom(),
                inForceTo,
                figure.openStart());
    }

    /** What it is a figure of; two figures of one plan with the same subject say the same thing twice. */
    public Subject subject() {
        return new Subject(
                holder.identity(), figure.indicator(), figure.year(), figure.kind(), figure.denominatorKind());
    }

    public UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    public Plan plan() {
        return plan;
    }

    public Annex annex() {
        return annex;
    }

    public String code() {
        return code;
    }

    public Holder holder() {
        return holder;
    }

    public Figure figure() {
        return figure;
    }

    public Place place() {
        return place;
    }

    /** First day in force once its plan is issued; null where the paper has no date. */
    public LocalDate inForceFrom() {
        return plan.inForceFrom();
    }

    /** Last day in force, inclusive; null while nothing has ended it. */
    public LocalDate inForceTo() {
        return inForceTo;
    }

    /** The figure of a later paper that takes its place; null where none does. */
    public UUID supersededBy() {
        return supersededBy;
    }

    UUID standsBehind() {
        return standsBehind;
    }

    /**
     * Holder, indicator, year (null where none is stated), kind, and what the rate is measured against (null where the paper
     * names nothing): one indicator may have a target against the labour force and another against the persons subject.
     */
    public record Subject(
            Holder.Identity holder, String indicator, Integer year, FigureKind kind, String denominatorKind) {
        /** The same with whatever denominator. */
        Subject withoutDenominator() {
            return new Subject(holder, indicator, year, kind, null);
        }
    }
}
