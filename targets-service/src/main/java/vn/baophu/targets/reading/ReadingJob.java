package vn.baophu.targets.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.baophu.platform.job.JobKind;
import vn.baophu.platform.security.Caller;

/** Reads long files beside the requests. */
@ApplicationScoped
class ReadingJob implements JobKind {
    static final String NAME = "reading";

    private final Readings readings;
    private final FileReader reader;

    ReadingJob(Readings readings, FileReader reader) {
        this.readings = readings;
        this.reader = reader;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String work(String subject, Caller owner, Progress progress) {
        var id = UUID.fromString(subject);
        var reading = readings.findById(id);
        reader.read(reading, readings.content(reading), progress);
        return "/api/v1/" + ReadingView.place(reading);
    }

    @Override
    public void failed(String subject) {
        readings.fail(UUID.fromString(subject));
    }
}
