package vn.baophu.reporting.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hibernate.Session;
import vn.baophu.reporting.reminder.Mailings;

/**
 * The digests: one row a person and day. It is there before the mail leaves, so of all who would send it one does; a
 * sender that dies on the way leaves it claimed, and nobody sends it again.
 */
@ApplicationScoped
class Digests {
    private static final String WAITING = """
            select me.subject from contact me
            where me.digest_at <= :time and me.subject > :after
              and not exists (select from digest d where d.subject = me.subject and d.day = :day)
              and exists (select from reminder r where""" + Mailings.UNMAILED + """
            )
            order by me.subject limit :most""";
    private static final String CLAIM = """
            insert into digest (subject, day, state, claimed_at) values (:subject, :day, 'CLAIMED', :now)
            on conflict do nothing""";

    private final Session session;

    Digests(Session session) {
        this.session = session;
    }

    /** Who is to get a digest now and has none of this day; one statement, in the order of subjects. */
    List<String> waiting(LocalDate day, LocalTime time, String after, int most) {
        return session.createNativeQuery(WAITING, Object.class)
                .setParameter("day", day)
                .setParameter("time", time)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultStream()
                .map(String.class::cast)
                .toList();
    }

    /** Whether the digest is ours to send. */
    boolean claim(String subject, LocalDate day, Instant now) {
        return session.createNativeMutationQuery(CLAIM)
                        .setParameter("subject", subject)
                        .setParameter("day", day)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** There was nothing to tell, or the server is away: it may be claimed again. */
    void unclaim(String subject, LocalDate day) {
        session.createNativeMutationQuery("delete from digest where subject = :subject and day = :day")
                .setParameter("subject", subject)
                .setParameter("day", day)
                .executeUpdate();
    }

    void ended(String subject, LocalDate day, Delivery state, Instant now) {
        session.createNativeMutationQuery("update digest set state = :state, ended_at = :now"
                        + " where subject = :subject and day = :day")
                .setParameter("subject", subject)
                .setParameter("day", day)
                .setParameter("state", state.name())
                .setParameter("now", now)
                .executeUpdate();
    }
}
