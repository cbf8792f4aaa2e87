package vn.baophu.reporting.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.JoinsFaults;

/**
 * A returned report, sent again.
 *
 * @param figures every indicator of the regime exactly once, the unchanged ones too
 */
@Schema(examples = """
                {"figures":[{"indicator":"BHYT","participants":12720,"denominator":13290}]}""")
public record CorrectReport(
        @Size(max = 200) List<@NotNull @Valid FigureForm> figures,
        @Size(max = 20000) String narrative) implements JoinsFaults {
    Content content() {
        return new Content(figures, narrative);
    }
}
