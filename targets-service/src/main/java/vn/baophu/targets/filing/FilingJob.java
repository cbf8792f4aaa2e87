package vn.baophu.targets.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.baophu.platform.job.JobKind;
import vn.baophu.platform.security.Caller;
import vn.baophu.targets.reading.Reading;

/** Adopts long tables beside the requests. */
@ApplicationScoped
class FilingJob implements JobKind {
    static final String NAME = "filing";

    private static final String BEFORE_VERSION = " ";

    private final FilingDesk desk;

    FilingJob(FilingDesk desk) {
        this.desk = desk;
    }

    /** The reading in the version that its caller has seen. */
    static String subject(Reading reading) {
        return reading.id() + BEFORE_VERSION + reading.version();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String work(String subject, Caller owner, Progress progress) {
        var parts = subject.split(BEFORE_VERSION);
        var reading = desk.adoptAsJob(UUID.fromString(parts[0]), Integer.parseInt(parts[1]), owner, progress);
        return "/api/v1/plans/" + reading.plan().id() + "/annexes";
    }
}
