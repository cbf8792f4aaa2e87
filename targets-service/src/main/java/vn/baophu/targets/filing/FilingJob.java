package vn.baophu.targets.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.baophu.platform.job.JobKind;
import vn.baophu.platform.security.Caller;

/** Adopts long tables beside the requests. */
@ApplicationScoped
class FilingJob implements JobKind {
    static final String NAME = "filing";

    private final FilingDesk desk;

    FilingJob(FilingDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String work(String subject, Caller owner, Progress progress) {
        var reading = desk.adoptAsJob(UUID.fromString(subject), owner, progress);
        return "/api/v1/plans/" + reading.plan().id() + "/annexes";
    }
}
