package vn.baophu.reporting.draft;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Faults;
import vn.baophu.reporting.draft.HalfReport.HalfFigure;
import vn.baophu.reporting.draft.HalfReport.HalfSection;
import vn.baophu.reporting.submission.Content;

/**
 * A report as far as it has been typed; everything may be missing. Also a draft just as it was read: what it says beside its
 * content is passed over.
 *
 * @param attachments ids of files that were sent for the obligation before
 * @param content the same four in the place where a draft that was read has them; instead of them
 */
@JsonIgnoreProperties({"obligation", "savedAt", "savedBy", "revision", "checks"})
@Schema(examples = """
                {"figures":[{"indicator":"BHYT","participants":12700},{"indicator":"BHTN"}],"narrative":"Đang rà soát"}""")
public record SaveDraft(
        @Size(max = 200) List<@Valid HalfFigure> figures,
        @Size(max = 20_000) String narrative,
        @Size(max = 50) List<@Valid HalfSection> sections,
        @Size(max = 50) List<UUID> attachments,
        @Valid HalfReport content) {
    /** What was typed; refuses with {@code CONTENT_TWICE} where it stands in both places. */
    Content typed() {
        if (content == null) {
            return new HalfReport(figures, narrative, sections, attachments).content();
        }
        var beside = new Faults();
        if (Stream.of(figures, narrative, sections, attachments).anyMatch(part -> part != null)) {
            beside.add("/content", DraftRefusal.CONTENT_TWICE);
        }
        beside.refuseIfAny();
        return content.content();
    }
}
