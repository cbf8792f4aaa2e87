package vn.baophu.reporting.submission;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.audit.Audited;

/** One time that a report was given back. Never rewritten. */
@Entity
@Audited
@Table(name = "submission_return")
class GivenBack {
    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submission_id")
    private Submission submission;

    @Column(name = "returned_at")
    private Instant at;

    @Column(name = "returned_by")
    private String by;

    private String reason;

    @ElementCollection
    @CollectionTable(name = "submission_return_figure", joinColumns = @JoinColumn(name = "return_id"))
    @OrderColumn(name = "ordinal")
    private List<FigureReason> figures = new ArrayList<>();

    protected GivenBack() {} // for Hibernate

    GivenBack(UUID id, Submission submission, String reason, List<FigureReason> figures, String by, Instant at) {
        this.id = id;
        this.submission = submission;
        this.reason = reason;
        this.figures.addAll(figures);
        this.by = by;
        this.at = at;
    }

    Instant at() {
        return at;
    }

    String by() {
        return by;
    }

    String reason() {
        return reason;
    }

    List<FigureReason> figures() {
        return List.copyOf(figures);
    }
}
