package vn.baophu.reporting.reminder;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
@ApplicationScoped
public class Retention {
    private static final int AT_ONCE = 1000;

    private static final String FORGET = """
            delete from reminder where id in (
                select r.id from reminder r join obligation o on o.id = r.obligation_id
                where r.made_on < :before and o.cut_off_on < :before
                order by r.made_on limit :most)""";

    private final Session session;
    private final BusinessDay day;
    private final Period kept;

    Retention(Session session, BusinessDay day, @ConfigProperty(name = "baophu.reminders.kept") Period kept) {
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
