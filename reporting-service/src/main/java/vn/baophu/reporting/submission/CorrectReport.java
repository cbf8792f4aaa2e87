package vn.baophu.reporting.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.JoinsFaults;

/**
 * A report that was returned or taken back, sent again, or an accepted one corrected.
 *
 * @param figures every indicator of the regime exactly once, the unchanged ones too
 * @param sections the texts that the regime asks for
 * @param attachments ids of files that were sent for the obligation before
 * @param reason why an accepted report is corrected; needed only then
 */
@Schema(examples = """
                {"figures":[{"indicator":"BHYT","participants":12720,"denominator":13290}]}""")
public record CorrectReport(
        @Size(max = 200) List<@NotNull @Valid FigureForm> figures,
        @Size(max = 20000) String narrative,
        @Size(max = 50) List<@NotNull @Valid Section> sections,
        @Size(max = 50) List<@NotNull UUID> attachments,
        @Size(max = 2000) String reason)
        implements JoinsFaults {
    Content content() {
        return new Content(figures, narrative, sections, attachments);
    }
}
