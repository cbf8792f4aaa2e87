package vn.baophu.platform.lane;

import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The time of bodies under way: stands still until a test says that it is over, however slow the machine is. */
@Alternative
@Priority(1)
@Singleton
class StandingBodyTime extends BodyTime {
    private final List<Runnable> underWay = new CopyOnWriteArrayList<>();

    StandingBodyTime(LaneSettings settings) {
        super(settings);
    }

    @Override
    Runnable start(Vertx vertx, Runnable late) {
        var line = vertx.getOrCreateContext();
        Runnable over = () -> line.runOnContext(now -> late.run());
        underWay.add(over);
        return () -> underWay.remove(over);
    }

    /** How many bodies are awaited now. */
    int awaited() {
        return underWay.size();
    }

    void isOver() {
        underWay.forEach(Runnable::run);
    }
}
