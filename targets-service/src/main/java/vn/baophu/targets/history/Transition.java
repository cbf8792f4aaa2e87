package vn.baophu.targets.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.baophu.platform.id.Ids;

/** One step in the life of a plan, as it was taken. */
@Entity
@Immutable
@Table(name = "plan_transition")
class Transition {
    @Id
    private UUID id;

    @Column(name = "plan_id")
    private UUID plan;

    @Enumerated(EnumType.STRING)
    private Step step;

    private Instant at;

    @Column(name = "taken_by")
    private String by;

    @Embedded
    private Circumstances circumstances;

    protected Transition() {} // for Hibernate

    Transition(UUID plan, Step step, Instant at, String by, Circumstances circumstances) {
        this.id = Ids.next();
        this.plan = plan;
        this.step = step;
        this.at = at;
        this.by = by;
        this.circumstances = circumstances;
    }

    UUID id() {
        return id;
    }

    Step step() {
        return step;
    }

    Instant at() {
        return at;
    }

    String by() {
        return by;
    }

    Circumstances circumstances() {
        return circumstances == null ? Circumstances.NONE : circumstances;
    }
}
