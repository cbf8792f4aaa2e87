package vn.baophu.targets.delivery;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.id.Ids;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.targets.cycle.Baseline;

/** Numbers that somebody owes a cycle. Delivered once, corrected as often as needed until the cycle has its proposal. */
@Entity
@Audited
public class Delivery {
    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Baseline baseline;

    @Embedded
    private Asked asked;

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "head_count", joinColumns = @JoinColumn(name = "delivery_id"))
    @OrderColumn(name = "ordinal")
    private List<HeadCount> figures;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "delivered_by")
    private String deliveredBy;

    protected Delivery() {} // for Hibernate

    public Delivery(Baseline baseline, Asked asked) {
        this.id = Ids.next();
        this.baseline = baseline;
        this.asked = asked;
        this.figures = new ArrayList<>();
    }

    /** Takes the numbers, the first ones or corrected. */
    void take(List<HeadCount> numbers, Instant at, String by) {
        figures.clear();
        figures.addAll(numbers);
        deliveredAt = at;
        deliveredBy = by;
    }

    public boolean isDelivered() {
        return deliveredAt != null;
    }

    /** Whether the numbers came, or came last, after the last day in time. */
    boolean isLate() {
        return deliveredAt != null
                && asked.dueOn() != null
                && LocalDate.ofInstant(deliveredAt, BusinessDay.ZONE).isAfter(asked.dueOn());
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    Baseline baseline() {
        return baseline;
    }

    public Asked asked() {
        return asked;
    }

    public List<HeadCount> figures() {
        return figures;
    }

    Instant deliveredAt() {
        return deliveredAt;
    }

    String deliveredBy() {
        return deliveredBy;
    }
}
