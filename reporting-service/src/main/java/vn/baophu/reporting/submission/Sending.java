package vn.baophu.reporting.submission;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.audit.Audited;

/** One time that a report was sent in. Never rewritten: a correction is another sending. */
@Entity
@Audited
class Sending {
    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submission_id")
    private Submission submission;

    /** 1 for the first. */
    private int number;

    private Instant submittedAt;
    private String submittedBy;
    private String narrative;

    @ElementCollection
    @CollectionTable(name = "sending_figure", joinColumns = @JoinColumn(name = "sending_id"))
    @OrderColumn(name = "ordinal")
    private List<Figure> figures = new ArrayList<>();

    protected Sending() {} // for Hibernate

    Sending(UUID id, Submission submission, int number, Content content, String by, Instant at) {
        this.id = id;
        this.submission = submission;
        this.number = number;
        this.submittedAt = at;
        this.submittedBy = by;
        this.narrative = content.narrative();
        this.figures.addAll(content.asFigures());
    }

    Instant submittedAt() {
        return submittedAt;
    }

    String submittedBy() {
        return submittedBy;
    }

    String narrative() {
        return narrative;
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }
}
