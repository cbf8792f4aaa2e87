package vn.baophu.platform.error;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.StaleObjectStateException;
import org.jboss.logging.Logger;

/** What a throwable that nobody meant says to the caller: nothing of its inside. */
final class UnexpectedFaults {
    private static final Logger LOG = Logger.getLogger(UnexpectedFaults.class);
    private static final String UNIQUE = "23505";
    private static final String TRANSACTION_ROLLED_BACK = "40";
    private static final String UNFIT_DATA = "22";

    private UnexpectedFaults() {}

    static List<Fault> of(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused.faults();
            }
            if (cause instanceof OptimisticLockException || cause instanceof StaleObjectStateException) {
                return List.of(Fault.of(PlatformRefusal.STALE_VERSION));
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                // two callers raced for one row: the database decided, the loser is told like any other
                if (sql.getSQLState().equals(UNIQUE)) {
                    return List.of(Fault.of(PlatformRefusal.ALREADY_EXISTS));
                }
                if (sql.getSQLState().startsWith(TRANSACTION_ROLLED_BACK)) {
                    return List.of(Fault.of(PlatformRefusal.BUSY));
                }
                // a text with a NUL, a year beyond the calendar: what came from outside does not fit a column
                if (sql.getSQLState().startsWith(UNFIT_DATA)) {
                    LOG.warn("The database can not hold a value of a request: " + sql.getMessage());
                    return List.of(Fault.of(PlatformRefusal.BAD_REQUEST));
                }
            }
        }
        if (new DatabaseAway().test(thrown)) {
            LOG.error("A request found no database", thrown);
            return List.of(Fault.of(PlatformRefusal.BUSY));
        }
        return List.of(logged(thrown));
    }

    static Fault logged(Throwable thrown) {
        LOG.error("A request failed unexpectedly", thrown);
        return Fault.of(PlatformRefusal.INTERNAL_ERROR);
    }
}
