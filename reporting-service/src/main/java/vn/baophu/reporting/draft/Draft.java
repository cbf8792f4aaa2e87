package vn.baophu.reporting.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import vn.baophu.reporting.submission.Content;

/**
 * What a reporter has typed for an obligation. It follows one revision of the report: once the report has moved on, by being
 * sent or given back, the draft is out of date and as if it were not there. So sending a report costs nothing here.
 */
@Entity
class Draft {
    @Id
    private UUID obligationId;

    @Version
    private int version;

    private long follows;

    @Convert(converter = ContentColumn.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private Content content;

    private Instant savedAt;
    private String savedBy;

    protected Draft() {} // for Hibernate

    Draft(UUID obligationId) {
        this.obligationId = obligationId;
    }

    void save(Content typed, long revision, String by, Instant now) {
        content = typed;
        follows = revision;
        savedBy = by;
        savedAt = now;
    }

    /** Whether the report still stands where it stood when this was typed. */
    boolean follows(long revision) {
        return follows == revision;
    }

    Content content() {
        return content;
    }

    Instant savedAt() {
        return savedAt;
    }

    String savedBy() {
        return savedBy;
    }

    int version() {
        return version;
    }
}
