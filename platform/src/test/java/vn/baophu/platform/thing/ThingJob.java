package vn.baophu.platform.thing;

import static vn.baophu.platform.thing.ThingRefusal.CURSED;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.job.JobKind;
import vn.baophu.platform.security.Caller;

/** Makes a thing with the name that is the subject; "doomed" is refused "broken" breaks after it was made, and "deadlocked" only once. */
@ApplicationScoped
class ThingJob implements JobKind {
    private final ThingDesk desk;
    private final AtomicInteger tries = new AtomicInteger();

    ThingJob(ThingDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "thing";
    }

    @Override
    public String work(String subject, Caller owner, Progress progress) {
        progress.at(1, 3L);
        var thing = desk.make(new MakeThing(subject, Thing.Shade.DARK, null, null));
        if (subject.equals("doomed")) {
            throw new Refused(CURSED);
        }
        if (subject.equals("broken")) {
            throw new IllegalStateException("on purpose");
        }
        if (subject.equals("deadlocked") && tries.incrementAndGet() == 1) {
            throw new IllegalStateException(new SQLException("deadlock", "40P01"));
        }
        return "/api/v1/things/" + thing.id();
    }

    @Override
    public void failed(String subject) {
        desk.make(new MakeThing("failed: " + subject, Thing.Shade.DARK, null, null));
    }
}
