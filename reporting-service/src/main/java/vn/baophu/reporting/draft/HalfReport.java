package vn.baophu.reporting.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.reporting.submission.Content;
import vn.baophu.reporting.submission.FigureForm;
import vn.baophu.reporting.submission.Section;

/**
 * What has been typed of a report; everything may be missing, whole rows too.
 *
 * @param attachments ids of files that were sent for the obligation before
 */
@Schema(examples = """
                {"figures":[{"indicator":"BHYT","participants":12700},{"indicator":"BHTN"}],"sections":[],"attachments":[]}""")
record HalfReport(
        @Size(max = 200) List<@Valid HalfFigure> figures,
        @Size(max = 20_000) String narrative,
        @Size(max = 50) List<@Valid HalfSection> sections,
        @Size(max = 50) List<UUID> attachments) {

    /** One figure, as far as it has been typed. */
    @Schema(name = "HalfFigure")
    record HalfFigure(
            @Size(max = 50) String indicator,
            Long participants,
            Long denominator,
            @Size(max = 2_000) String confirmation) {
        static HalfFigure of(FigureForm figure) {
            return figure == null
                    ? null
                    : new HalfFigure(
                            figure.indicator(), figure.participants(), figure.denominator(), figure.confirmation());
        }

        FigureForm figure() {
            return new FigureForm(indicator, participants, denominator, confirmation);
        }
    }

    /** One text, as far as it has been typed. */
    @Schema(name = "HalfSection")
    record HalfSection(
            @Size(max = 50) String code, @Size(max = 20_000) String text) {
        static HalfSection of(Section section) {
            return section == null ? null : new HalfSection(section.code(), section.text());
        }

        Section section() {
            return new Section(code, text);
        }
    }

    static HalfReport of(Content content) {
        return new HalfReport(
                content.figures().stream().map(HalfFigure::of).toList(),
                content.narrative(),
                content.sections().stream().map(HalfSection::of).toList(),
                content.attachments());
    }

    Content content() {
        return new Content(
                figures == null
                        ? null
                        : figures.stream()
                                .map(row -> row == null ? null : row.figure())
                                .toList(),
                narrative,
                sections == null
                        ? null
                        : sections.stream()
                                .map(text -> text == null ? null : text.section())
                                .toList(),
                attachments);
    }
}
