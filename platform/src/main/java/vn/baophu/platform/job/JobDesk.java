package vn.baophu.platform.job;

import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;
import static vn.baophu.platform.job.JobRefusal.NO_SUCH_JOB;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;

/** Where long work is asked for and followed. */
@ApplicationScoped
public class JobDesk {
    private final Jobs jobs;
    private final Area area;
    private final Event<Queued> queued;

    JobDesk(Jobs jobs, Area area, Event<Queued> queued) {
        this.jobs = jobs;
        this.area = area;
        this.queued = queued;
    }

    /**
     * Asks for work. It begins once the transaction around this has committed, and not at all if it does not.
     *
     * @param kind name of a {@link JobKind}
     * @param unit whoever has it in their area may follow the job too; null: only the owner
     */
    @Transactional(TxType.MANDATORY)
    public JobView ask(String kind, String subject, Caller owner, UUID unit) {
        var id = jobs.add(kind, subject, owner, unit);
        queued.fire(new Queued());
        return JobView.of(jobs.find(id).orElseThrow(), Language.VI);
    }

    /** The job, for its owner and for whoever has its unit in their area. */
    @Transactional
    public JobView follow(UUID id, Caller caller, Language language) {
        var job = jobs.find(id).orElseThrow(() -> new Refused(NO_SUCH_JOB, id));
        var mine = job.owner().subject().equals(caller.subject());
        if (!mine && (job.unit() == null || !area.covers(caller, job.unit()))) {
            throw new Refused(OUTSIDE_YOUR_AREA);
        }
        return JobView.of(job, language);
    }

    /** A job waits once this transaction has committed. */
    record Queued() {}
}
