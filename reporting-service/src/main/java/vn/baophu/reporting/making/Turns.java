package vn.baophu.reporting.making;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

/**
 * One replica at a time works at the obligations of a regime, until its transaction ends. That each is made once does not
 * rest on this but on the table; turns spare the waiting for each other's rows.
 */
@ApplicationScoped
class Turns {
    private static final String KEY = "(hashtextextended('obligations of ' || :code, 0))";

    private final Session session;

    Turns(Session session) {
        this.session = session;
    }

    /** False where somebody else is at it. */
    boolean take(String code) {
        return (boolean) session.createNativeQuery("select pg_try_advisory_xact_lock" + KEY, Object.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    void await(String code) {
        session.createNativeQuery("select cast(pg_advisory_xact_lock" + KEY + " as text)", Object.class)
                .setParameter("code", code)
                .getSingleResult();
    }
}
