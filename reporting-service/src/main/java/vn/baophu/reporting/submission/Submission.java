package vn.baophu.reporting.submission;

import static vn.baophu.reporting.submission.SubmissionRefusal.ALREADY_ACCEPTED;
import static vn.baophu.reporting.submission.SubmissionRefusal.ALREADY_ENDORSED;
import static vn.baophu.reporting.submission.SubmissionRefusal.NOT_RETURNED;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.reporter.Reporter;

/**
 * The report for one obligation, and for further ones of the same reporter that it serves. Submitted; then endorsed where a
 * relay reviews, and accepted; or returned with a reason, or taken back by its reporter, and so submitted again. An
 * accepted report may be corrected: the correction walks the same way, and until it is accepted the figures accepted
 * before go on counting.
 *
 * <p>Whether it is late is decided by the first sending and never again: a correction does not make a punctual unit late.
 * Only what the reporter took back before anybody decided about it is as if it had not been sent.
 */
@Entity
@Audited
public class Submission extends Reviewed {
    @Id
    private UUID id;

    @Version
    private int version;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "obligation_id")
    private Obligation obligation;

    /** Ids of the further obligations; null for none. */
    private UUID[] serves;

    /** The further obligations, read and held with the report where it is changed. */
    @Transient
    private List<Obligation> served = List.of();

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "last_id")
    private Sending last;

    private int sentTimes;
    private Instant firstSubmittedAt;

    @Embedded
    private Acceptance acceptance = Acceptance.NONE;

    protected Submission() {} // for Hibernate

    Submission(UUID id, Obligation obligation, List<Obligation> served) {
        this.id = id;
        this.obligation = obligation;
        serve(served);
    }

    private void serve(List<Obligation> further) {
        serves = further.isEmpty() ? null : further.stream().map(Obligation::id).toArray(UUID[]::new);
        served = List.copyOf(further);
    }

    /** Sends it in for the first time; refused as {@link Obligation#submitted} says. */
    Move submit(Said content, String by, Instant now, LocalDate today) {
        obligation.submitted(id, now, today);
        served.forEach(owed -> owed.submitted(id, now, today));
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
        if (state().awaitsReview()) {
            throw new Refused(NOT_RETURNED);
        }
        if (acceptance.given()) {
            return correctAccepted(content, reason, by, now);
        }
        if (!wasReturned()) {
            return submit(content, by, now, today);
        }
        duties().forEach(Obligation::resubmitted);
        send(content, null, by, now);
        return Move.RESUBMITTED;
    }

    /** Sends it again after its reporter took it back, as if it had not been sent; refused where that is not so. */
    Move submitAgain(List<Obligation> further, Said content, String by, Instant now, LocalDate today) {
        if (state() == SubmissionState.WITHDRAWN && !wasReturned()) {
            serve(further);
        }
        return submit(content, by, now, today);
    }

    private Move correctAccepted(Said content, String reason, String by, Instant now) {
        var why = reason == null && state() == SubmissionState.RETURNED ? last.reason() : reason;
        if (why == null || why.isBlank()) {
            throw new Refused(ALREADY_ACCEPTED);
        }
        send(content, why, by, now);
        return Move.CORRECTION_SUBMITTED;
    }

    /** The reporter takes it back while nobody has decided; {@code own} are the reports made for what it served. */
    Move withdraw(String reason, Map<UUID, UUID> own, String by, Instant now) {
        mustBeUndecided();
        decide(this, Decision.Kind.WITHDRAWN, Reasons.of(reason), by, now);
        if (acceptance.given()) {
            backToAccepted();
            last = acceptance.counted();
        } else if (wasReturned()) {
            duties().forEach(Obligation::returned);
        } else {
            obligation.withdrawn();
            served.forEach(owed -> owed.released(own.get(owed.id())));
            serves = null;
        }
        return Move.WITHDRAWN;
    }

    /**
     * A relay passes it on.
     *
     * @param last whether the recipient comes next, not another relay
     */
    public Move endorse(boolean last, String by, Instant now) {
        state().mustAwaitReview();
        if (state() == SubmissionState.ENDORSED) {
            throw new Refused(ALREADY_ENDORSED);
        }
        decide(this, Decision.Kind.ENDORSED, Reasons.NONE, by, now);
        if (!last) {
            waitsForNextRelay();
        }
        return Move.ENDORSED;
    }

    /** Gives it back; {@code reasons} names the figures that are wrong, or none. */
    public Move giveBack(Reasons reasons, String by, Instant now) {
        state().mustAwaitReview();
        decide(this, Decision.Kind.RETURNED, reasons, by, now);
        if (!acceptance.given()) {
            duties().forEach(Obligation::returned);
        }
        return Move.RETURNED;
    }

    /** From now on its figures count. */
    public Move accept(String by, Instant now) {
        state().mustAwaitReview();
        decide(this, Decision.Kind.ACCEPTED, Reasons.NONE, by, now);
        var correction = acceptance.given();
        acceptance = acceptance.and(last, by, now);
        if (correction) {
            return Move.CORRECTION_ACCEPTED;
        }
        duties().forEach(Obligation::fulfilled);
        return Move.ACCEPTED;
    }

    private void send(Said content, String reason, String by, Instant now) {
        reviewBegins();
        sentTimes++;
        last = new Sending(Ids.next(), id, sentTimes, content, reason, by, now);
    }

    /** All that it answers: its own obligation first, then those that it serves too. */
    public List<Obligation> duties() {
        return Stream.concat(Stream.of(obligation), served.stream()).toList();
    }

    /** Whether it was made for this obligation, and does not only serve it. */
    boolean isFor(Obligation owed) {
        return obligation.id().equals(owed.id());
    }

    void alsoFor(List<Obligation> further) {
        served = List.copyOf(further);
    }

    /** Ids of the obligations that it serves beside its own. */
    public List<UUID> serves() {
        return serves == null ? List.of() : List.of(serves);
    }

    @Override
    public Sending last() {
        return last;
    }

    /** Whether a report for it that says this would change nothing: it is there, and nobody has turned it down. */
    boolean stillSays(Said said, Obligation owed) {
        return (state().awaitsReview() || state() == SubmissionState.ACCEPTED)
                && (isFor(owed) ? last.content() : last.content().askedBy(owed.regime())).saysTheSame(said);
    }

    /** The figures as last sent. */
    public List<Figure> figures() {
        return last.content().figures();
    }

    /** What of it counts, and since when. */
    public Acceptance acceptance() {
        return acceptance;
    }

    public UUID id() {
        return id;
    }

    public Obligation obligation() {
        return obligation;
    }

    public Reporter reporter() {
        return obligation.reporter();
    }

    public Instant firstSubmittedAt() {
        return firstSubmittedAt;
    }

    public boolean late() {
        return obligation.late();
    }
}
