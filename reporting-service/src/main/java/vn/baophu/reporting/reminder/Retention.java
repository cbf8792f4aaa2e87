package vn.baophu.reporting.reminder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import vn.baophu.platform.time.BusinessDay;

/**
 * Forgets reminders, who has read them included, when their report was counted long ago. One that was said lately stays
 * whatever its report is: else it would be said again.
 */
@Startup
@ApplicationScoped
public class Retention {
    private static final int AT_ONCE = 1000;

    /** A rung is told until it is stale, and once only because it stands here. */
    private static final int LEAST_DAYS = Ladders.STALE_DAYS + 1;

    private static final int SHORTEST_MONTH = 28;

    private static final String FORGET = """
            delete from reminder where id in (
                select r.id from reminder r join obligation o on o.id = r.obligation_id
                where r.made_on < :before and o.cut_off_on < :before
                order by r.made_on limit :most)""";

    private final Session session;
    private final BusinessDay day;
    private final Period kept;

    Retention(Session session, BusinessDay day, @ConfigProperty(name = "baophu.reminders.kept") Period kept) {
        if (kept.toTotalMonths() * SHORTEST_MONTH + kept.getDays() < LEAST_DAYS) {
            throw new IllegalStateException(
                    "BAOPHU_REMINDERS_KEPT is set to " + kept + ", but a reminder that is forgotten" + " within "
                            + LEAST_DAYS + " days would be told again. Set at least P" + LEAST_DAYS + "D.");
        }
        this.session = session;
        this.day = day;
        this.kept = kept;
    }

    /** In transactions of bounded size; answers how many were forgotten. */
    public int forget() {
        var before = day.today().minus(kept);
        var forgotten = 0;
        int step;
        do {
            step = QuarkusTransaction.requiringNew().call(() -> forget(before));
            forgotten += step;
        } while (step == AT_ONCE);
        return forgotten;
    }

    private int forget(LocalDate before) {
        return session.createNativeMutationQuery(FORGET)
                .setParameter("before", before)
                .setParameter("most", AT_ONCE)
                .executeUpdate();
    }
}
