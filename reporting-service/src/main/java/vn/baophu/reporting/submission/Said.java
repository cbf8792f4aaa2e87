package vn.baophu.reporting.submission;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * What a report says, once it has been found right. Never changes, and stands in one place with the time it was sent.
 *
 * @param attachments ids of the files that belong to it
 */
@Immutable
public record Said(List<Figure> figures, String narrative, List<Section> sections, List<UUID> attachments) {
    public Said {
        figures = List.copyOf(Objects.requireNonNullElse(figures, List.of()));
        sections = List.copyOf(Objects.requireNonNullElse(sections, List.of()));
        attachments = List.copyOf(Objects.requireNonNullElse(attachments, List.of()));
    }

    /** Whether both say the same, in whatever order the figures stand and whatever files lie beside them. */
    boolean saysTheSame(Said other) {
        return Set.copyOf(figures).equals(Set.copyOf(other.figures))
                && Objects.equals(narrative, other.narrative)
                && sections.equals(other.sections);
    }
}
