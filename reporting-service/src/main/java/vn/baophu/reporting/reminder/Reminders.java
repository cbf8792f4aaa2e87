package vn.baophu.reporting.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.baophu.reporting.contact.Standing;

/** What people are told, and who has read it. */
@ApplicationScoped
public class Reminders {
    private static final String ME = """
            with me as (select cast(:subject as text) as subject, cast(:roles as text[]) as roles,
                               cast(:nation as boolean) as nation, cast(:unit as uuid) as unit_id,
                               cast(:agency as text) as agency_code)
            """;
    private static final String INBOX = ME + """
            select r.id from me join reminder r on""" + Audience.ADDRESSED + """

            left join reminder_receipt x on x.reminder_id = r.id and x.subject = me.subject
            where (cast(:after as uuid) is null or r.id < :after)
              and (cast(:kind as text) is null or r.kind = :kind)
              and (not cast(:unread as boolean) or x.read_at is null)
            order by r.id desc limit :most""";
    private static final String ADDRESSED =
            ME + "select 1 from me join reminder r on" + Audience.ADDRESSED + " where r.id = :reminder";
    private static final String READ = """
            insert into reminder_receipt as x (reminder_id, subject, read_at) values (:reminder, :subject, :at)
            on conflict (reminder_id, subject) do update set read_at = excluded.read_at where x.read_at is null""";

    private final Session session;

    Reminders(Session session) {
        this.session = session;
    }

    /** What somebody is told, newest first. */
    List<UUID> inbox(Standing me, InboxFilter filter, UUID after, int most) {
        return Addressee.of(me)
                .fill(session.createNativeQuery(INBOX, Object.class))
                .setParameter("after", after, UUID.class)
                .setParameter("kind", filter.kind(), String.class)
                .setParameter("unread", filter.unread())
                .setParameter("most", most)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }

    boolean isFor(Standing me, UUID reminder) {
        return !Addressee.of(me)
                .fill(session.createNativeQuery(ADDRESSED, Object.class))
                .setParameter("reminder", reminder)
                .getResultList()
                .isEmpty();
    }

    Optional<Reminder> find(UUID id) {
        return withIds(List.of(id)).stream().findFirst();
    }

    /** With what they are about, newest first; one statement. */
    public List<Reminder> withIds(Collection<UUID> ids) {
        return session.createQuery(
                        "from Reminder r join fetch r.obligation o join fetch o.regime where r.id in :ids"
                                + " order by r.id desc",
                        Reminder.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** When somebody first read these; what is unread is absent. */
    Map<UUID, Instant> readBy(String subject, Collection<UUID> ids) {
        var rows = session.createNativeQuery(
                        "select reminder_id, read_at from reminder_receipt"
                                + " where subject = :subject and reminder_id = any(:ids) and read_at is not null",
                        Object[].class)
                .setParameter("subject", subject)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        var read = new HashMap<UUID, Instant>();
        rows.forEach(row -> read.put((UUID) row[0], (Instant) row[1]));
        return read;
    }

    /** Reading it again changes nothing. */
    void read(UUID id, String subject, Instant at) {
        session.createNativeMutationQuery(READ)
                .setParameter("reminder", id)
                .setParameter("subject", subject)
                .setParameter("at", at)
                .executeUpdate();
    }
}
