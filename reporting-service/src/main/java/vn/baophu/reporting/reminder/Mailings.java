package vn.baophu.reporting.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Which reminders went into the mail to whom: each into one mail at most. */
@ApplicationScoped
public class Mailings {
    /** What is to be mailed to a contact {@code me}, and has not been; {@code :day} is today. */
    public static final String UNMAILED = Audience.ADDRESSED + """
             and r.made_at >= me.since and r.made_on > cast(:day as date) - %d
             and not exists (select from reminder_receipt x
                             where x.reminder_id = r.id and x.subject = me.subject
                               and (x.mailed_on is not null or x.read_at is not null))""".formatted(Ladders.STALE_DAYS);

    private static final String TAKE = """
            insert into reminder_receipt as had (reminder_id, subject, mailed_on)
            select r.id, me.subject, :day from contact me join reminder r on me.subject = :subject and""" + UNMAILED + """

            on conflict (reminder_id, subject) do update set mailed_on = excluded.mailed_on where had.mailed_on is null
            returning reminder_id""";
    private static final String WORTH_TELLING = """
            select id from (
                select distinct on (r.obligation_id, r.audience, case when r.days is null then r.id end) r.id
                from reminder r join obligation o on o.id = r.obligation_id
                left join submission s on s.id = o.submission_id and o.stage = 'RETURNED'
                where r.id = any(:ids) and (r.days is null or o.stage = 'AWAITED' and o.due_on = r.due_on
                                            or s.rework_by = r.due_on)
                order by r.obligation_id, r.audience, case when r.days is null then r.id end, r.id desc) as newest
            order by id desc""";

    private final Session session;

    Mailings(Session session) {
        this.session = session;
    }

    /**
     * Puts all that is new into the mail of this day.
     *
     * @return what is still worth telling, newest first: of a report that is awaited the newest rung, of one that came
     *     in meanwhile none
     */
    public List<UUID> take(String subject, LocalDate day) {
        var taken = session.createNativeQuery(TAKE, Object.class)
                .setParameter("subject", subject)
                .setParameter("day", day)
                .getResultList();
        return session.createNativeQuery(WORTH_TELLING, Object.class)
                .setParameter("ids", taken.toArray(UUID[]::new))
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }

    /** The mail of this day did not leave: what it told goes into the next one. */
    public void giveBack(String subject, LocalDate day) {
        session.createNativeMutationQuery(
                        "update reminder_receipt set mailed_on = null where subject = :subject and mailed_on = :day")
                .setParameter("subject", subject)
                .setParameter("day", day)
                .executeUpdate();
    }
}
