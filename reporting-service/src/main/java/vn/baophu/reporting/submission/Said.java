package vn.baophu.reporting.submission;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.regime.RegimeContent;

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

    /** What a regime asks for of a report that was made for another; the words for the whole, and the files, stay. */
    Said askedBy(Regime regime) {
        var indicators = regime.indicators();
        var texts = regime.content().sections().stream()
                .map(RegimeContent.Section::code)
                .toList();
        return new Said(
                figures.stream()
                        .filter(figure -> indicators.contains(figure.indicator()))
                        .toList(),
                narrative,
                sections.stream()
                        .filter(section -> texts.contains(section.code()))
                        .toList(),
                attachments);
    }

    /** Whether both say the same, in whatever order the figures stand and whatever files lie beside them. */
    boolean saysTheSame(Said other) {
        return Set.copyOf(figures).equals(Set.copyOf(other.figures))
                && Objects.equals(narrative, other.narrative)
                && sections.equals(other.sections);
    }
}
