package vn.baophu.reporting.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.JoinsFaults;
import vn.baophu.reporting.submission.Content;
import vn.baophu.reporting.submission.FigureForm;
import vn.baophu.reporting.submission.Section;

/** A report as far as it has been typed; everything may be missing. */
@Schema(examples = """
                {"figures":[{"indicator":"BHYT","participants":12700},{"indicator":"BHTN"}],"narrative":"Đang rà soát"}""")
public record SaveDraft(
        @Size(max = 200) List<@NotNull @Valid FigureForm> figures,
        @Size(max = 20000) String narrative,
        @Size(max = 50) List<@NotNull @Valid Section> sections,
        @Size(max = 50) List<@NotNull UUID> attachments)
        implements JoinsFaults {
    Content content() {
        return new Content(figures, narrative, sections, attachments);
    }
}
