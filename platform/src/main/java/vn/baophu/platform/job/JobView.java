package vn.baophu.platform.job;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.tag.Tagged;

/**
 * Long work and how far it is.
 *
 * @param done how much is done, e.g. rows of a table
 * @param total how much there is; absent while unknown
 * @param result path of what came out, once DONE
 * @param errors why it FAILED; empty otherwise
 */
@Schema(examples = """
        {"id": "0197b3f0-5555-7000-8000-000000000001", "kind": "reading", "state": "RUNNING", "done": 21000, "total": 50000,
         "errors": [], "queuedAt": "2024-07-01T01:15:00Z", "startedAt": "2024-07-01T01:15:00Z"}""")
public record JobView(
        UUID id,
        String kind,
        JobState state,
        long done,
        Long total,
        String result,
        List<Error> errors,
        Instant queuedAt,
        Instant startedAt,
        Instant endedAt,
        String etag)
        implements Tagged {
    /** One reason; row and column where it stands in a table. */
    @Schema(name = "JobError")
    public record Error(Integer row, String column, String code, String detail) {}

    static JobView of(Job job, Language language) {
        var errors = job.errors().stream()
                .map(error -> new Error(
                        error.row(), error.column(), error.code(), language == Language.VI ? error.vi() : error.en()))
                .toList();
        return new JobView(
                job.id(),
                job.kind(),
                job.state(),
                job.done(),
                job.total(),
                job.result(),
                errors,
                job.queuedAt(),
                job.startedAt(),
                job.endedAt(),
                job.state() + "-" + job.done());
    }
}
