package vn.baophu.reporting.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.baophu.platform.error.Language;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.reporter.Named;

/** Said once to the people of a unit or agency, and never changed. Written by {@link Ladders} and {@link Notices}. */
@Entity
@Immutable
public class Reminder {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ReminderKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "obligation_id")
    private Obligation obligation;

    private LocalDate dueOn;
    private Integer days;
    private String reason;
    private String madeBy;
    private LocalDate madeOn;
    private Instant madeAt;

    protected Reminder() {} // for Hibernate

    UUID id() {
        return id;
    }

    public ReminderKind kind() {
        return kind;
    }

    /** The report that is owed. */
    public Obligation obligation() {
        return obligation;
    }

    /** Last day in time as it was when this was said. */
    LocalDate dueOn() {
        return dueOn;
    }

    Integer days() {
        return days;
    }

    String reason() {
        return reason;
    }

    String madeBy() {
        return madeBy;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** On one line; {@code on} is the day from which days are counted. */
    public String sentence(Named names, LocalDate on, Language language) {
        var reporter = obligation.reporter();
        var name = reporter.unitId() == null
                ? names.agency(reporter).name()
                : names.unit(reporter).name();
        return Sentence.of(this, name == null ? reporter.code() : name, on, language);
    }
}
