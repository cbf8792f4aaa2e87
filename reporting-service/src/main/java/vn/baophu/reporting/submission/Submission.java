package vn.baophu.reporting.submission;

import static vn.baophu.reporting.submission.SubmissionRefusal.ALREADY_ACCEPTED;
import static vn.baophu.reporting.submission.SubmissionRefusal.NOT_RETURNED;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.reporter.Reporter;

/**
 * The report for one obligation. Submitted; then endorsed where a relay reviews, and accepted; or returned with a reason,
 * or taken back by its reporter, and so submitted again. An accepted report may be corrected: the correction walks the same
 * way, and until it is accepted the figures accepted before go on counting.
 *
 * <p>Whether it is late is decided by the first sending and never again: a correction does not make a punctual unit late.
 * Only what the reporter took back before anybody decided about it is as if it had not been sent.
 */
@Entity
@Audited
public class Submission {
    @Id
    private UUID id;

    @Version
    private int version;

    /** Grows by one with every change; what callers see as the version. */
    private long revision;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "obligation_id")
    private Obligation obligation;

    @Enumerated(EnumType.STRING)
    private SubmissionState state;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "last_id")
    private Sending last;

    @Embedded
    private Acceptance acceptance = Acceptance.NONE;

    @Embedded
    private Endorsement endorsement;

    private int sentTimes;
    private int returnedTimes;
    private Instant firstSubmittedAt;
    private LocalDate reworkBy;
    private UUID[] serves;

    @OneToMany(mappedBy = "submission", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<Decision> decisions = new ArrayList<>();

    protected Submission() {} // for Hibernate

    Submission(UUID id, Obligation obligation) {
        this.id = id;
        this.obligation = obligation;
    }

    /** Sends it in for the first time; refused as {@link Obligation#submitted} says. */
    Move submit(Said content, String by, Instant now, LocalDate today) {
        obligation.submitted(id, now, today);
        firstSubmittedAt = now;
        send(content, null, by, now);
        return Move.SUBMITTED;
    }

    /**
     * Sends it again after it was returned or taken back, or corrects it after it was accepted.
     *
     * @param reason why an accepted report is corrected; needed then, else of no meaning
     */
    Move correct(Said content, String reason, String by, Instant now, LocalDate today) {
        if (state.awaitsReview()) {
            throw new Refused(NOT_RETURNED);
        }
        if (acceptance.given()) {
            return correctAccepted(content, reason, by, now);
        }
        if (returnedTimes == 0) {
            return submit(content, by, now, today);
        }
        obligation.resubmitted();
        send(content, null, by, now);
        return Move.RESUBMITTED;
    }

    private Move correctAccepted(Said content, String reason, String by, Instant now) {
        var why = reason == null && state == SubmissionState.RETURNED ? last.reason() : reason;
        if (why == null || why.isBlank()) {
            throw new Refused(ALREADY_ACCEPTED);
        }
        send(content, why, by, now);
        return Move.CORRECTION_SUBMITTED;
    }

    /** The reporter takes it back while nobody has decided; of a correction, what was accepted is all there is again. */
    Move withdraw(String reason, String by, Instant now) {
        state.mustBeUndecided();
        decide(Decision.Kind.WITHDRAWN, Reasons.of(reason), by, now);
        if (acceptance.given()) {
            state = SubmissionState.ACCEPTED;
            last = acceptance.counted();
        } else if (returnedTimes > 0) {
            state = SubmissionState.WITHDRAWN;
            obligation.returned();
        } else {
            state = SubmissionState.WITHDRAWN;
            obligation.withdrawn();
        }
        return Move.WITHDRAWN;
    }

    /** The relay passes it on to the recipient. */
    public Move endorse(String by, Instant now) {
        state.mustBeUndecided();
        decide(Decision.Kind.ENDORSED, Reasons.NONE, by, now);
        state = SubmissionState.ENDORSED;
        endorsement = new Endorsement(now, by);
        return Move.ENDORSED;
    }

    /** Gives it back; {@code reasons} names the figures that are wrong, or none. */
    public Move giveBack(Reasons reasons, String by, Instant now) {
        state.mustAwaitReview();
        decide(Decision.Kind.RETURNED, reasons, by, now);
        state = SubmissionState.RETURNED;
        returnedTimes++;
        reworkBy = reasons.reworkBy();
        if (!acceptance.given()) {
            obligation.returned();
        }
        return Move.RETURNED;
    }

    /** From now on its figures count. */
    public Move accept(String by, Instant now) {
        state.mustAwaitReview();
        decide(Decision.Kind.ACCEPTED, Reasons.NONE, by, now);
        state = SubmissionState.ACCEPTED;
        var correction = acceptance.given();
        acceptance = acceptance.and(last, by, now);
        if (correction) {
            return Move.CORRECTION_ACCEPTED;
        }
        obligation.fulfilled();
        return Move.ACCEPTED;
    }

    private void send(Said content, String reason, String by, Instant now) {
        state = SubmissionState.SUBMITTED;
        revision++;
        sentTimes++;
        endorsement = null;
        reworkBy = null;
        last = new Sending(Ids.next(), id, sentTimes, content, reason, by, now);
    }

    private void decide(Decision.Kind kind, Reasons reasons, String by, Instant now) {
        revision++;
        decisions.add(new Decision(Ids.next(), this, kind, reasons, by, now));
    }

    /** The sending that is shown and reviewed. */
    public Sending last() {
        return last;
    }

    /** The figures as last sent. */
    public List<Figure> figures() {
        return last.content().figures();
    }

    /** What of it counts, and since when. */
    public Acceptance acceptance() {
        return acceptance;
    }

    Endorsement endorsement() {
        return endorsement;
    }

    /** Every time it was given back, oldest first; read only where there is one. */
    List<Decision> returns() {
        return returnedTimes == 0
                ? List.of()
                : decisions.stream()
                        .filter(decision -> decision.kind() == Decision.Kind.RETURNED)
                        .toList();
    }

    public UUID id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    public Obligation obligation() {
        return obligation;
    }

    public Reporter reporter() {
        return obligation.reporter();
    }

    public SubmissionState state() {
        return state;
    }

    public Instant firstSubmittedAt() {
        return firstSubmittedAt;
    }

    public boolean late() {
        return obligation.late();
    }

    LocalDate reworkBy() {
        return reworkBy;
    }
}
