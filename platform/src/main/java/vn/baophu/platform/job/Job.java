package vn.baophu.platform.job;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.security.Caller;

/**
 * Long work as it stands now.
 *
 * @param subject what it is about, as its kind understands it
 * @param owner who asked for it, as they were then
 * @param unit whoever has it in their area may follow the job; null: only the owner
 * @param total null while unknown
 * @param result path of what came out; null before DONE
 */
record Job(
        UUID id,
        String kind,
        String subject,
        Caller owner,
        UUID unit,
        JobState state,
        long done,
        Long total,
        String result,
        List<JobError> errors,
        int attempts,
        Instant queuedAt,
        Instant startedAt,
        Instant endedAt) {}
