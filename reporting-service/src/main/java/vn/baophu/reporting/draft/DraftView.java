package vn.baophu.reporting.draft;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.tag.Tagged;
import vn.baophu.reporting.submission.Checks;

/**
 * A draft with what would be said to it if it were sent in now.
 *
 * @param content as it was saved, with its holes
 * @param revision grows with every saving; goes back as If-Match
 */
@Schema(name = "Draft", examples = """
                {"obligation":"01900000-0000-7000-8000-000000000010",
                "content":{"figures":[{"indicator":"BHYT","participants":12700}],"sections":[],"attachments":[]},
                "savedAt":"2024-07-03T01:12:00Z","savedBy":"reporter-ho-xa","revision":3,
                "checks":{"valid":false,"faults":[{"pointer":"/figures","code":"FIGURE_MISSING",
                "detail":"Thiếu số liệu của chỉ tiêu BHTN"}],"findings":[]}}""")
public record DraftView(
        UUID obligation, HalfReport content, Instant savedAt, String savedBy, int revision, Checks checks)
        implements Tagged {
    static DraftView of(UUID obligation, Draft draft, Checks checks) {
        return new DraftView(
                obligation, HalfReport.of(draft.content()), draft.savedAt(), draft.savedBy(), draft.version(), checks);
    }

    @Override
    public String etag() {
        return String.valueOf(revision);
    }
}
