package vn.baophu.targets.filing;

import static vn.baophu.platform.error.PlatformRefusal.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.job.JobDesk;
import vn.baophu.platform.job.JobKind;
import vn.baophu.platform.job.JobView;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.targets.plan.Horizons;
import vn.baophu.targets.plan.Plans;
import vn.baophu.targets.reading.Reading;
import vn.baophu.targets.reading.Readings;

/** Takes the tables of read files into their drafts. Few figures at once, many as a job. */
@ApplicationScoped
class FilingDesk {
    private static final int MANY = 20_000;

    private final Plans plans;
    private final Readings readings;
    private final Filer filer;
    private final Horizons horizons;
    private final Area area;
    private final IfMatch ifMatch;
    private final JobDesk jobs;

    FilingDesk(
            Plans plans, Readings readings, Filer filer, Horizons horizons, Area area, IfMatch ifMatch, JobDesk jobs) {
        this.plans = plans;
        this.readings = readings;
        this.filer = filer;
        this.horizons = horizons;
        this.area = area;
        this.ifMatch = ifMatch;
        this.jobs = jobs;
    }

    /**
     * What was done, or the job that does it.
     *
     * @param job null where it is done
     */
    record Answer(Filing filing, JobView job) {}

    @Transactional
    Answer adopt(String plan, UUID id, boolean dryRun, boolean later, Caller caller) {
        var draft = plans.named(plan, horizons.of(caller));
        area.mustCover(caller, draft.unitId());
        plans.locked(draft).mustBeDraft();
        var reading = readings.locked(readings.of(draft, id));
        ifMatch.mustMatch(reading.version());
        filer.mustBeReady(reading);
        if (!dryRun && (later || reading.figures() > MANY)) {
            return new Answer(null, jobs.ask(FilingJob.NAME, FilingJob.subject(reading), caller, draft.unitId()));
        }
        return new Answer(dryRun ? filer.tried(reading) : filer.adopted(reading, caller, (done, total) -> {}), null);
    }

    /** As asked for earlier; who may was checked then, all else may have changed since. */
    Reading adoptAsJob(UUID id, int version, Caller caller, JobKind.Progress progress) {
        var asked = readings.findById(id);
        plans.locked(asked.plan()).mustBeDraft();
        var reading = readings.locked(asked);
        if (reading.version() != version) {
            throw new Refused(STALE_VERSION);
        }
        return filer.adopted(reading, caller, progress).reading();
    }
}
