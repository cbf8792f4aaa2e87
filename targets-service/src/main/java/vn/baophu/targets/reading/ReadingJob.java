package vn.baophu.targets.reading;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
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
        try {
            reader.read(reading, readings.content(reading), progress);
        } catch (Refused no) {
            QuarkusTransaction.requiringNew().run(() -> readings.fail(id));
            throw no;
        }
        return "/api/v1/" + ReadingView.place(reading);
    }
}
