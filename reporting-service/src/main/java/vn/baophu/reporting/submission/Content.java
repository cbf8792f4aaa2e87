package vn.baophu.reporting.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.baophu.reporting.rule.ReportedValue;

/**
 * What a report says, as sent in; may be faulty or have holes until {@link Intake} has looked at it.
 *
 * @param attachments ids of files
 */
public record Content(
        List<@NotNull @Valid FigureForm> figures,
        String narrative,
        List<@NotNull @Valid Section> sections,
        List<@NotNull UUID> attachments) {
    public Content {
        figures = figures == null ? List.of() : figures;
        sections = sections == null ? List.of() : sections;
        attachments = attachments == null ? List.of() : attachments;
    }

    boolean wordless() {
        return (narrative == null || narrative.isBlank()) && sections.isEmpty();
    }

    /** Whether something is missing of which the form has been found faulty already. */
    boolean hasHoles() {
        return values().stream().anyMatch(value -> value.indicator() == null || value.participants() == null)
                || sections.stream().anyMatch(Objects::isNull)
                || attachments.stream().anyMatch(Objects::isNull);
    }

    /** Where the first figure of an indicator stands, from 0. */
    int placeOf(String indicator) {
        return values().stream().map(ReportedValue::indicator).toList().indexOf(indicator);
    }

    /** For the validation rules to look at. */
    List<ReportedValue> values() {
        return figures.stream()
                .map(figure -> figure == null ? new ReportedValue(null, null, null, false) : figure.value())
                .toList();
    }

    /** The same once it has been found right. */
    Said said() {
        return new Said(figures.stream().map(FigureForm::figure).toList(), narrative, sections, attachments);
    }
}
