package vn.baophu.reporting.submission;

import static vn.baophu.reporting.submission.SubmissionRefusal.ALREADY_ENDORSED;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;

/** Where a report stands with those who decide about it. */
@MappedSuperclass
abstract class Reviewed {
    /** Grows by one with every change; what callers see as the version. */
    private long revision;

    @Enumerated(EnumType.STRING)
    private SubmissionState state;

    @Embedded
    private Endorsement endorsement;

    private LocalDate reworkBy;
    private int returnedTimes;

    @OneToMany(mappedBy = "submission", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<Decision> decisions = new ArrayList<>();

    /** The sending that is decided about. */
    public abstract Sending last();

    /** A new sending begins the review anew. */
    void reviewBegins() {
        state = SubmissionState.SUBMITTED;
        revision++;
        endorsement = null;
        reworkBy = null;
    }

    void decide(Submission report, Decision.Kind kind, Reasons reasons, String by, Instant now) {
        revision++;
        state = kind.leadsTo();
        decisions.add(new Decision(Ids.next(), report, kind, reasons, by, now));
        switch (kind) {
            case ENDORSED -> endorsement = Endorsement.and(endorsement, by, now);
            case RETURNED -> {
                returnedTimes++;
                reworkBy = reasons.reworkBy();
            }
            case WITHDRAWN, ACCEPTED -> {}
        }
    }

    /** Another relay has to see it before its recipient does. */
    void waitsForNextRelay() {
        state = SubmissionState.SUBMITTED;
    }

    /** How many relays have passed the last sending on. */
    public int endorsedTimes() {
        return endorsement == null ? 0 : endorsement.endorsedTimes();
    }

    /** Refuses where somebody has begun to decide, saying where it stands instead. */
    void mustBeUndecided() {
        state.mustAwaitReview();
        if (endorsement != null) {
            throw new Refused(ALREADY_ENDORSED);
        }
    }

    /** What was accepted before is all there is again. */
    void backToAccepted() {
        state = SubmissionState.ACCEPTED;
    }

    boolean wasReturned() {
        return returnedTimes > 0;
    }

    /** Every time it was given back, oldest first; read only where there is one. */
    public List<Decision> returns() {
        return wasReturned()
                ? decisions.stream()
                        .filter(decision -> decision.kind() == Decision.Kind.RETURNED)
                        .toList()
                : List.of();
    }

    /** What was decided last; only where something was. */
    public Decision lastDecision() {
        return decisions.get(decisions.size() - 1);
    }

    public long revision() {
        return revision;
    }

    public SubmissionState state() {
        return state;
    }

    public Endorsement endorsement() {
        return endorsement;
    }

    LocalDate reworkBy() {
        return reworkBy;
    }
}
