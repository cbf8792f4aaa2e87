package vn.baophu.targets.phasing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.audit.Audited;
import vn.baophu.targets.goal.By;

/** The phases that a planner gave a target; they may be given anew as often as needed. The target itself never changes. */
@Entity
@Audited
@Table(name = "phasing")
class GivenPhasing {
    @Id
    @Column(name = "target_id")
    private UUID targetId;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "by_what")
    private By by;

    @Column(name = "start_participants")
    private long start;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "phase", joinColumns = @JoinColumn(name = "target_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "participants")
    private List<Long> participants;

    protected GivenPhasing() {} // for Hibernate

    GivenPhasing(UUID targetId) {
        this.targetId = targetId;
        this.participants = new ArrayList<>();
    }

    /** @param atEnd people at the end of each step, in order */
    void give(By by, long start, List<Long> atEnd) {
        this.by = by;
        this.start = start;
        this.participants.clear();
        this.participants.addAll(atEnd);
    }

    int version() {
        return version;
    }

    By by() {
        return by;
    }

    long start() {
        return start;
    }

    List<Long> participants() {
        return participants;
    }
}
