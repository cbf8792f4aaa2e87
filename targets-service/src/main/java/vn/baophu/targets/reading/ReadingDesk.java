package vn.baophu.targets.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.UUID;
import vn.baophu.platform.job.JobDesk;
import vn.baophu.platform.job.JobView;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.targets.file.TableFile;
import vn.baophu.targets.plan.Horizons;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.plan.Plans;

/** Reads files for drafts. Short ones at once, long ones as a job. */
@ApplicationScoped
class ReadingDesk {
    private static final int LONG = 1_000_000;

    private final Plans plans;
    private final Readings readings;
    private final FileReader reader;
    private final ConfirmationCheck check;
    private final Horizons horizons;
    private final Area area;
    private final IfMatch ifMatch;
    private final JobDesk jobs;
    private final InstantSource clock;

    ReadingDesk(
            Plans plans,
            Readings readings,
            FileReader reader,
            ConfirmationCheck check,
            Horizons horizons,
            Area area,
            IfMatch ifMatch,
            JobDesk jobs,
            InstantSource clock) {
        this.plans = plans;
        this.readings = readings;
        this.reader = reader;
        this.check = check;
        this.horizons = horizons;
        this.area = area;
        this.ifMatch = ifMatch;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * A reading, and the job that is at it.
     *
     * @param job null where it is read already
     */
    record Taken(Reading reading, JobView job) {}

    @Transactional
    Taken take(String plan, String fileName, byte[] file, boolean later, Caller caller) {
        var draft = draft(plan, caller);
        try (var opened = TableFile.open(file)) {
            var reading = new Reading(draft, fileName, opened.kind(), digest(file), file.length, clock.instant());
            readings.keep(reading, file);
            return read(reading, file, later, caller);
        }
    }

    @Transactional
    Taken confirm(String plan, UUID id, Confirmations said, boolean later, Caller caller) {
        var reading = readings.locked(readings.of(draft(plan, caller), id));
        ifMatch.mustMatch(reading.version());
        reading.mustBeRead();
        reading.confirm(check.joined(reading, said));
        return read(reading, readings.content(reading), later, caller);
    }

    private Taken read(Reading reading, byte[] file, boolean later, Caller caller) {
        if (later || file.length > LONG) {
            return new Taken(
                    reading,
                    jobs.ask(
                            ReadingJob.NAME,
                            reading.id().toString(),
                            caller,
                            reading.plan().unitId()));
        }
        reader.read(reading, file, (done, total) -> {});
        return new Taken(reading, null);
    }

    private Plan draft(String name, Caller caller) {
        var plan = plans.named(name, horizons.of(caller));
        area.mustCover(caller, plan.unitId());
        plan.mustBeDraft();
        return plan;
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
