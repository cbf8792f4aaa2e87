package vn.baophu.reporting.making;

import org.hibernate.Session;

/** Transactions that wait for another one. */
final class Blocked {
    private static final String WAITING =
            "select 1 from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))";

    private Blocked() {}

    /** Whether somebody waits for the transaction of this session. */
    static boolean by(Session session) {
        return !session.createNativeQuery(WAITING, Object.class).getResultList().isEmpty();
    }
}
