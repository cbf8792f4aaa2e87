package vn.baophu.reporting.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** What somebody decided about a sending. Written once and never changed: it is its own audit. */
@Entity
@Immutable
public class Decision {
    /** Which way it went. */
    public enum Kind {
        /** The relay passed it on. */
        ENDORSED(SubmissionState.ENDORSED),
        RETURNED(SubmissionState.RETURNED),
        /** Its reporter took it back. */
        WITHDRAWN(SubmissionState.WITHDRAWN),
        ACCEPTED(SubmissionState.ACCEPTED);

        private final SubmissionState leadsTo;

        Kind(SubmissionState leadsTo) {
            this.leadsTo = leadsTo;
        }

        SubmissionState leadsTo() {
            return leadsTo;
        }
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submission_id")
    private Submission submission;

    /** Number of the sending. */
    private int sending;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "decided_at")
    private Instant at;

    @Column(name = "decided_by")
    private String by;

    private String reason;

    @Convert(converter = FigureReasonsColumn.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private FigureReason[] figures;

    private LocalDate reworkBy;

    protected Decision() {} // for Hibernate

    Decision(UUID id, Submission submission, Kind kind, Reasons reasons, String by, Instant at) {
        this.id = id;
        this.submission = submission;
        this.sending = submission.last().number();
        this.kind = kind;
        this.reason = reasons.reason();
        this.figures = reasons.figures().toArray(FigureReason[]::new);
        this.reworkBy = reasons.reworkBy();
        this.by = by;
        this.at = at;
    }

    public int sending() {
        return sending;
    }

    public Kind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    public String reason() {
        return reason;
    }

    public List<FigureReason> figures() {
        return List.of(figures);
    }

    /** Last day for sending it again; null without one. */
    public LocalDate reworkBy() {
        return reworkBy;
    }
}
