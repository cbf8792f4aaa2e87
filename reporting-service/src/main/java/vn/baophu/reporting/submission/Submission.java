package vn.baophu.reporting.submission;

import static vn.baophu.reporting.submission.SubmissionRefusal.ALREADY_ACCEPTED;
import static vn.baophu.reporting.submission.SubmissionRefusal.ALREADY_RETURNED;
import static vn.baophu.reporting.submission.SubmissionRefusal.NOT_RETURNED;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.baophu.contracts.ReportAccepted;
import vn.baophu.contracts.ReportReturned;
import vn.baophu.contracts.ReportSubmitted;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.figure.AcceptedReport;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.reporter.Reporter;

/**
 * The report for one obligation. Submitted; then accepted, or returned with a reason, corrected and so submitted again.
 * Whether it is late is decided by the first sending and never again: a correction does not make a punctual unit late.
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

    private Instant firstSubmittedAt;
    private Instant acceptedAt;
    private String acceptedBy;

    @OneToMany(mappedBy = "submission", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<Sending> sendings = new ArrayList<>();

    @OneToMany(mappedBy = "submission", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<GivenBack> returns = new ArrayList<>();

    protected Submission() {} // for Hibernate

    Submission(UUID id, Obligation obligation) {
        this.id = id;
        this.obligation = obligation;
    }

    /** Sends it in for the first time; refused as {@link Obligation#submitted} says. */
    ReportSubmitted submit(Content content, String by, Instant now, LocalDate today) {
        obligation.submitted(id, now, today);
        firstSubmittedAt = now;
        return send(content, by, now);
    }

    /** Sends a returned report again. */
    ReportSubmitted correct(Content content, String by, Instant now) {
        mustNotBeAccepted();
        if (state != SubmissionState.RETURNED) {
            throw new Refused(NOT_RETURNED);
        }
        obligation.resubmitted();
        return send(content, by, now);
    }

    /** Gives it back; {@code figures} names those that are wrong, or none. */
    public ReportReturned giveBack(String reason, List<FigureReason> figures, String by, Instant now) {
        mustAwaitReview();
        state = SubmissionState.RETURNED;
        revision++;
        returns.add(new GivenBack(Ids.next(), this, reason, figures, by, now));
        obligation.returned();
        return SubmissionFacts.returned(this, now, reason);
    }

    /** From now on its figures count. */
    public ReportAccepted accept(String by, Instant now) {
        mustAwaitReview();
        state = SubmissionState.ACCEPTED;
        revision++;
        acceptedAt = now;
        acceptedBy = by;
        obligation.fulfilled();
        return SubmissionFacts.accepted(this, now);
    }

    private ReportSubmitted send(Content content, String by, Instant now) {
        state = SubmissionState.SUBMITTED;
        revision++;
        sendings.add(new Sending(Ids.next(), this, sendings.size() + 1, content, by, now));
        return SubmissionFacts.submitted(this, now);
    }

    private void mustAwaitReview() {
        mustNotBeAccepted();
        if (state == SubmissionState.RETURNED) {
            throw new Refused(ALREADY_RETURNED);
        }
    }

    private void mustNotBeAccepted() {
        if (state == SubmissionState.ACCEPTED) {
            throw new Refused(ALREADY_ACCEPTED);
        }
    }

    /** Under what its figures count once it is accepted. */
    public AcceptedReport asAccepted() {
        return new AcceptedReport(
                id,
                obligation.regime().id(),
                reporter().unitId(),
                reporter().agencyId(),
                obligation.period(),
                obligation.cutOffOn(),
                acceptedAt);
    }

    /** The figures as last sent. */
    public List<Figure> figures() {
        return last().figures();
    }

    Sending last() {
        return sendings.get(sendings.size() - 1);
    }

    List<GivenBack> returns() {
        return List.copyOf(returns);
    }

    UUID id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    Obligation obligation() {
        return obligation;
    }

    public Reporter reporter() {
        return obligation.reporter();
    }

    SubmissionState state() {
        return state;
    }

    Instant firstSubmittedAt() {
        return firstSubmittedAt;
    }

    boolean late() {
        return obligation.late();
    }

    Instant acceptedAt() {
        return acceptedAt;
    }

    String acceptedBy() {
        return acceptedBy;
    }
}
