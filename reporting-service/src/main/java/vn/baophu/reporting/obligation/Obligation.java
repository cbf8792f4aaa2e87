package vn.baophu.reporting.obligation;

import static vn.baophu.reporting.obligation.ObligationRefusal.ALREADY_SUBMITTED;
import static vn.baophu.reporting.obligation.ObligationRefusal.PERIOD_NOT_OPEN;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.error.Refused;
import vn.baophu.reporting.calendar.DueDates;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.reporter.Reporter;

/** One report that is owed. Awaited until it is submitted; then returned and submitted again, until it is fulfilled. */
@Entity
@Audited
public class Obligation {
    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "regime_id")
    private Regime regime;

    @Embedded
    private Reporter reporter;

    private String period;
    private LocalDate cutOffOn;
    private LocalDate opensOn;
    private LocalDate dueOn;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private UUID submissionId;

    protected Obligation() {} // for Hibernate

    Obligation(UUID id, Regime regime, Reporter reporter, Period period, DueDates dates) {
        this.id = id;
        this.regime = regime;
        this.reporter = reporter;
        this.period = period.code();
        this.cutOffOn = dates.cutOffOn();
        this.opensOn = dates.opensOn();
        this.dueOn = dates.dueOn();
        this.dueAt = dates.dueAt();
        this.stage = Stage.AWAITED;
    }

    /** A report came in; refused with {@code ALREADY_SUBMITTED} and, before the period opens, {@code PERIOD_NOT_OPEN}. */
    public void submitted(UUID submission, LocalDate today) {
        if (stage != Stage.AWAITED) {
            throw new Refused(ALREADY_SUBMITTED, reporter.code(), period);
        }
        if (today.isBefore(opensOn)) {
            throw new Refused(PERIOD_NOT_OPEN, period, opensOn);
        }
        submissionId = submission;
        stage = Stage.SUBMITTED;
    }

    public void returned() {
        stage = Stage.RETURNED;
    }

    public void resubmitted() {
        stage = Stage.SUBMITTED;
    }

    public void fulfilled() {
        stage = Stage.FULFILLED;
    }

    /** Whether a report first sent at this moment is too late. */
    public boolean lateAt(Instant moment) {
        return !moment.isBefore(dueAt);
    }

    ObligationState stateAt(LocalDate today, Instant now) {
        return ObligationState.of(stage, opensOn, dueAt, today, now);
    }

    public UUID id() {
        return id;
    }

    public Regime regime() {
        return regime;
    }

    public Reporter reporter() {
        return reporter;
    }

    public String period() {
        return period;
    }

    /** Last day that the figures count. */
    public LocalDate cutOffOn() {
        return cutOffOn;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    /** Last day in time. */
    public LocalDate dueOn() {
        return dueOn;
    }

    Instant dueAt() {
        return dueAt;
    }

    UUID submissionId() {
        return submissionId;
    }

    int version() {
        return version;
    }
}
