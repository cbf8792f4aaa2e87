package vn.baophu.reporting.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/** The nation as it is since July 2025: 34 provinces and 3,321 communes. */
@ApplicationScoped
class Nation {
    static final int COMMUNES = 3321;

    private final Session session;

    Nation(Session session) {
        this.session = session;
    }

    @Transactional
    void isKnown() {
        run(
                "insert into directory_unit select cast(md5('unit' || n) as uuid), 1 from generate_series(1, 34 + :communes) n");
        run("""
                insert into directory_unit_version
                select cast(md5('unit' || n) as uuid), date '0001-01-01', date '9999-12-31', 'N' || n, 'Đơn vị ' || n,
                       case when n <= 34 then 'PROVINCE' else 'COMMUNE' end,
                       case when n > 34 then cast(md5('unit' || 1 + n % 34) as uuid) end
                from generate_series(1, 34 + :communes) n""");
    }

    /** The plan on which a regime rests is not there, so that nothing of it can be made. */
    @Transactional
    void losesThePlanOf(String regime) {
        session.createNativeMutationQuery("update regime set plan_id = gen_random_uuid() where code = :code")
                .setParameter("code", regime)
                .executeUpdate();
    }

    /** As if nothing had been made. */
    @Transactional
    void forgetsWhatIsOwed() {
        session.createNativeMutationQuery("delete from obligation").executeUpdate();
    }

    /** What was awaited from one day on was made for a day less, by a release that knew no rules by number. */
    @Transactional
    void wasMadeADayTooEarly(String regime, String from) {
        session.createNativeMutationQuery("""
                        update obligation set due_on = due_on - 1, due_at = due_at - interval '1 day'
                        where regime_code = :code and due_on >= cast(:from as date)""")
                .setParameter("code", regime)
                .setParameter("from", from)
                .executeUpdate();
        session.createNativeMutationQuery(
                        "update regime_making set mark = substr(mark, strpos(mark, '/') + 1) where regime_code = :code")
                .setParameter("code", regime)
                .executeUpdate();
    }

    @Transactional
    void forgetsHolidays(String... days) {
        session.createNativeMutationQuery("delete from holiday where cast(day as text) = any(:days)")
                .setParameter("days", days)
                .executeUpdate();
    }

    @Transactional
    long owed(String regime) {
        return session.createNativeQuery("select count(*) from obligation where regime_code = :code", Long.class)
                .setParameter("code", regime)
                .getSingleResult();
    }

    /** How often it was noted that obligations of a regime were made, moved or dropped. */
    @Transactional
    long notes(String what, String regime) {
        return session.createNativeQuery(
                        "select count(*) from audit where entity = 'Obligation' and entity_id = :code and what = :what",
                        Long.class)
                .setParameter("code", regime)
                .setParameter("what", what)
                .getSingleResult();
    }

    private void run(String sql) {
        session.createNativeMutationQuery(sql)
                .setParameter("communes", COMMUNES)
                .executeUpdate();
    }
}
