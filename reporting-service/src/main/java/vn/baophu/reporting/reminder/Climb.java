package vn.baophu.reporting.reminder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import vn.baophu.platform.outbox.Outbox;
import vn.baophu.platform.time.BusinessDay;

/** Tells everybody whose turn it is today. Any number of replicas may do it at once, and again and again. */
@ApplicationScoped
public class Climb {
    private static final int AT_ONCE = 2000;

    private final Ladders ladders;
    private final Outbox outbox;
    private final InstantSource clock;

    Climb(Ladders ladders, Outbox outbox, InstantSource clock) {
        this.ladders = ladders;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** In transactions of bounded size; answers how many reminders are new. */
    public int remind() {
        var told = 0;
        int step;
        do {
            step = QuarkusTransaction.requiringNew().call(this::step);
            told += step;
        } while (step == AT_ONCE);
        return told;
    }

    private int step() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, BusinessDay.ZONE);
        var told = ladders.climb(ladders.about(today), today, now, AT_ONCE);
        told.forEach(outbox::append);
        return told.size();
    }
}
