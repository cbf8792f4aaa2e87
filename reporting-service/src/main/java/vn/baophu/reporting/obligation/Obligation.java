package vn.baophu.reporting.obligation;

import static vn.baophu.reporting.obligation.ObligationRefusal.ALREADY_SUBMITTED;
import static vn.baophu.reporting.obligation.ObligationRefusal.NOT_WAIVED;
import static vn.baophu.reporting.obligation.ObligationRefusal.OBLIGATION_WAIVED;
import static vn.baophu.reporting.obligation.ObligationRefusal.PERIOD_LOCKED;
import static vn.baophu.reporting.obligation.ObligationRefusal.PERIOD_NOT_OPEN;
import static vn.baophu.reporting.obligation.ObligationRefusal.TOO_LATE_TO_ASK;

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
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.error.Refused;
import vn.baophu.reporting.calendar.DueDates;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.reporter.Above;
import vn.baophu.reporting.reporter.Reporter;

/**
 * One report that is owed. Awaited until it is submitted; then returned and submitted again, until it is fulfilled. While it is awaited its due day may be extended, and it may be waived. Whether it was in time is decided by
 * the first sending, and no later change makes a punctual reporter late.
 */
@Entity
@Audited
public class Obligation extends Dated {
    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "regime_id")
    private Regime regime;

    private String regimeCode;

    @Enumerated(EnumType.STRING)
    private ObligationKind kind;

    @Embedded
    private Reporter reporter;

    private String period;
    private String occasion;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private UUID submissionId;
    private Instant firstSentAt;

    @Embedded
    private Waiver waiver;

    protected Obligation() {} // for Hibernate

    Obligation(UUID id, Regime regime, Reporter reporter, Period period, DueDates dates) {
        super(dates);
        this.id = id;
        this.regime = regime;
        this.regimeCode = regime.code();
        this.kind = ObligationKind.REPORT;
        this.reporter = reporter;
        this.period = period.code();
        this.stage = Stage.AWAITED;
    }

    /**
     * A report came in, for it or for another duty beside it. Refused with {@code ALREADY_SUBMITTED}, {@code OBLIGATION_WAIVED}, before the period opens
     * {@code PERIOD_NOT_OPEN} and after the lock {@code PERIOD_LOCKED}.
     */
    public void submitted(UUID submission, Instant now, LocalDate today) {
        mustBeAwaited();
        var state = stateAt(today, now);
        if (state == ObligationState.WAITING) {
            throw new Refused(PERIOD_NOT_OPEN, period, opensOn());
        }
        if (state == ObligationState.LOCKED) {
            throw new Refused(PERIOD_LOCKED, period, lockOn());
        }
        submissionId = submission;
        firstSentAt = now;
        stage = Stage.SUBMITTED;
    }

    public void returned() {
        stage = Stage.RETURNED;
    }

    /** Its reporter took the report back before anybody decided about it: it is awaited again and not locked out. */
    public void withdrawn() {
        stage = Stage.AWAITED;
        firstSentAt = null;
        neverLocks();
    }

    /**
     * The report of another duty that served it too was taken back: it is awaited again by itself.
     *
     * @param own the report of its own that its reporter had taken back before; null where there is none
     */
    public void released(UUID own) {
        withdrawn();
        submissionId = own;
    }

    public void resubmitted() {
        stage = Stage.SUBMITTED;
    }

    public void fulfilled() {
        stage = Stage.FULFILLED;
    }

    /** No longer owed; refused with {@code ALREADY_SUBMITTED} and {@code OBLIGATION_WAIVED}. */
    void waive(Waiver given) {
        mustBeAwaited();
        waiver = given;
        stage = Stage.WAIVED;
    }

    /** Owed after all, and in time: nobody could report while it was waived. Refused with {@code NOT_WAIVED}. */
    WaiverTakenBack takeWaiverBack(TakeWaiverBack taking, String by, Instant now, LocalDate today) {
        if (stage != Stage.WAIVED) {
            throw new Refused(NOT_WAIVED, reporter, period);
        }
        var held = new WaiverTakenBack(this, waiver, taking.reason(), by, now);
        giveTimeBack(waiver.at(), today, taking.until());
        waiver = null;
        stage = Stage.AWAITED;
        neverLocks();
        return held;
    }

    /**
     * Whether a later due day may be asked for at this moment; refused with {@code ALREADY_SUBMITTED},
     * {@code OBLIGATION_WAIVED}, {@code TOO_LATE_TO_ASK}.
     */
    public void mustStillBeAwaited(Instant now) {
        mustBeAwaited();
        if (lateAt(now)) {
            throw new Refused(TOO_LATE_TO_ASK, dueOn());
        }
    }

    /**
     * A later last day in time; the lock moves along. Holds for a report that has come in meanwhile, too. Refused with
     * {@code NOT_LATER} and {@code OBLIGATION_WAIVED}.
     */
    public void extend(LocalDate until) {
        if (stage == Stage.WAIVED) {
            throw new Refused(OBLIGATION_WAIVED, reporter, period);
        }
        moveDueDay(until);
    }

    private void mustBeAwaited() {
        if (stage == Stage.WAIVED) {
            throw new Refused(OBLIGATION_WAIVED, reporter, period);
        }
        if (stage != Stage.AWAITED) {
            throw new Refused(ALREADY_SUBMITTED, reporter, period);
        }
    }

    /** Whether its report was first sent too late; false as long as there is none. */
    public boolean late() {
        return firstSentAt != null && lateAt(firstSentAt);
    }

    /** How it stands at a moment, {@code today} being the day of that moment. */
    public ObligationState stateAt(LocalDate today, Instant now) {
        return ObligationState.of(stage.name(), opensOn(), dueAt(), lockOn(), today, now);
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

    /** A report, or what a relay makes of the reports that pass through its hands. */
    public ObligationKind kind() {
        return kind;
    }

    /**
     * Those who must pass its report on before it is accepted, in this order; nobody passes on what is their own.
     *
     * @param superiors of its reporter, on its cut-off day
     */
    public List<Reporter> reviewers(Above superiors) {
        return kind == ObligationKind.CONSOLIDATION
                ? List.of()
                : regime.reviewers(superiors)
                        .filter(relay -> !relay.id().equals(reporter.id()))
                        .toList();
    }

    public String period() {
        return period;
    }

    /** The request or event that asks for it; null where the calendar does. */
    public String occasion() {
        return occasion;
    }

    /** When a report for it was first sent in; null until then. */
    public Instant firstSentAt() {
        return firstSentAt;
    }

    /** Null unless it is waived. */
    public Waiver waiver() {
        return waiver;
    }

    Stage stage() {
        return stage;
    }

    /** The report; null until there is one. */
    public UUID submissionId() {
        return submissionId;
    }

    public int version() {
        return version;
    }
}
