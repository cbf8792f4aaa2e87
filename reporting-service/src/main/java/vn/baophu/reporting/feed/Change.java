package vn.baophu.reporting.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.obligation.Obligation;
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
    private static final String PLACE = "greatest(pg_current_xact_id(), (select before.xact from change before"
            + " where before.obligation_id = ? order by before.position desc limit 1))";

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
            UUID obligationId,
            UUID submissionId,
            Long revision,
            UUID sendingId,
            String regime,
            String period,
            Reporter reporter) {
        static Subject of(Obligation owed) {
            return new Subject(owed.id(), null, null, null, owed.regime().code(), owed.period(), owed.reporter());
        }

        static Subject of(Submission report, Obligation owed) {
            return new Subject(
                    owed.id(),
                    report.id(),
                    report.revision(),
                    report.last().id(),
                    owed.regime().code(),
                    owed.period(),
                    owed.reporter());
        }
    }
}
