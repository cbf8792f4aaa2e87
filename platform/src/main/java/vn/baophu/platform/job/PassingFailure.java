package vn.baophu.platform.job;

import java.sql.SQLException;
import java.util.function.Predicate;
import vn.baophu.platform.error.DatabaseAway;

/** Whether a failure may be gone at the next try: the database is away, or others were in the way (class 40). */
final class PassingFailure implements Predicate<Throwable> {
    @Override
    public boolean test(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith("40")) {
                return true;
            }
        }
        return new DatabaseAway().test(failure);
    }
}
