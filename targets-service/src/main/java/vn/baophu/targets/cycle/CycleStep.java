package vn.baophu.targets.cycle;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A step of one cycle.
 *
 * @param owner who answers for it
 * @param recipient who gets what comes of it; null where it stays with the owner
 * @param together who takes part, in the words of the paper
 * @param dueOn last day in time; null where the paper names none
 * @param dueText the due day in the words of the paper
 * @param sourceLine line of the text of the paper
 * @param doneAt null until done; head-counts are done when each delivery is, and need no word here
 */
@Embeddable
public record CycleStep(
        @Enumerated(EnumType.STRING) StepKind kind,

        @Embedded
        @AttributeOverride(name = "name", column = @Column(name = "owner_name"))
        @AttributeOverride(name = "agency", column = @Column(name = "owner_agency"))
        Party owner,

        @Embedded
        @AttributeOverride(name = "name", column = @Column(name = "recipient_name"))
        @AttributeOverride(name = "agency", column = @Column(name = "recipient_agency"))
        Party recipient,

        @Column(name = "together_with") List<String> together,
        @Column(name = "due_on") LocalDate dueOn,
        @Column(name = "due_text") String dueText,
        @Column(name = "source_line") Integer sourceLine,
        @Column(name = "done_at") Instant doneAt,
        @Column(name = "done_by") String doneBy) {
    CycleStep done(Instant at, String by) {
        return new CycleStep(kind, owner, recipient, together, dueOn, dueText, sourceLine, at, by);
    }

    CycleStep undone() {
        return done(null, null);
    }
}
