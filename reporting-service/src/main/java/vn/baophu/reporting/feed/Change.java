package vn.baophu.reporting.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.obligation.ObligationKind;
import vn.baophu.reporting.reporter.Reporter;
import vn.baophu.reporting.submission.Submission;

/**
 * One thing that has happened. The database numbers it (column {@code position}), so that many are inserted in one batch;
 * it is read by {@link Changes} in plain SQL.
 */
@Entity
@Immutable
class Change {
    /**
     * The place in the feed: never before the change that came before it to the same obligation, also where its own
     * transaction began earlier.
     */
    private static final String PLACE = "change_follows(?)";

    @Id
    private UUID id;

    @Column(name = "xact", columnDefinition = "xid8")
    @ColumnTransformer(write = PLACE)
    private UUID follows;

    private Instant at;
    private String who;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private UUID obligationId;

    @Enumerated(EnumType.STRING)
    private ObligationKind obligationKind;

    private LocalDate cutOffOn;
    private UUID submissionId;
    private Long revision;
    private UUID sendingId;
    private String regime;
    private String period;

    @Embedded
    private Reporter reporter;

    protected Change() {} // for Hibernate

    /** What happened to an obligation, with or without its report. */
    Change(ChangeKind kind, Subject subject, Instant at, String who) {
        this.id = Ids.next();
        this.follows = subject.obligationId();
        this.at = at;
        this.who = who;
        this.kind = kind;
        this.obligationId = subject.obligationId();
        this.obligationKind = subject.owed().kind();
        this.cutOffOn = subject.owed().cutOffOn();
        this.submissionId = subject.submissionId();
        this.revision = subject.revision();
        this.sendingId = subject.sendingId();
        this.regime = subject.regime();
        this.period = subject.period();
        this.reporter = subject.reporter();
    }

    /**
     * What it happened to.
     *
     * @param submissionId null where there is no report
     * @param revision of the report after the change; null where there is no report
     * @param sendingId the sending of which the change speaks; null where there is no report
     * @param regime code
     */
    record Subject(
            Owed owed,
            UUID submissionId,
            Long revision,
            UUID sendingId,
            String regime,
            String period,
            Reporter reporter) {
        static Subject of(Obligation owed) {
            return new Subject(Owed.of(owed), null, null, null, owed.regime().code(), owed.period(), owed.reporter());
        }

        static Subject of(Submission report, Obligation owed) {
            return new Subject(
                    Owed.of(owed),
                    report.id(),
                    report.revision(),
                    report.last().id(),
                    owed.regime().code(),
                    owed.period(),
                    owed.reporter());
        }

        UUID obligationId() {
            return owed.id();
        }
    }

    /**
     * What is or was owed, as it was then.
     *
     * @param kind null where an earlier release told of what has been dropped since
     * @param cutOffOn last day that its figures counted; null likewise
     */
    record Owed(UUID id, ObligationKind kind, LocalDate cutOffOn) {
        private static Owed of(Obligation owed) {
            return new Owed(owed.id(), owed.kind(), owed.cutOffOn());
        }
    }
}
