package vn.baophu.reporting.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/**
 * One time that a report was sent in, with all it says. Written once and never changed, with who and when: it is its own
 * audit.
 */
@Entity
@Immutable
public class Sending {
    @Id
    private UUID id;

    private UUID submissionId;

    /** 1 for the first. */
    private int number;

    private Instant submittedAt;
    private String submittedBy;
    private String reason;

    @Convert(converter = SaidColumn.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private Said content;

    protected Sending() {} // for Hibernate

    Sending(UUID id, UUID submissionId, int number, Said content, String reason, String by, Instant at) {
        this.id = id;
        this.submissionId = submissionId;
        this.number = number;
        this.content = content;
        this.reason = reason;
        this.submittedBy = by;
        this.submittedAt = at;
    }

    public UUID id() {
        return id;
    }

    /** 1 for the first. */
    public int number() {
        return number;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public String submittedBy() {
        return submittedBy;
    }

    /** Why an accepted report was corrected; null for any other sending. */
    public String reason() {
        return reason;
    }

    public Said content() {
        return content;
    }
}
