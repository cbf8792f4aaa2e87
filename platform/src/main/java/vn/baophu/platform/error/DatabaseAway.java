package vn.baophu.platform.error;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Predicate;

/** Whether a failure says that the database can not be reached, and so nothing about what was asked of it. */
public class DatabaseAway implements Predicate<Throwable> {
    @Override
    public boolean test(Throwable failure) {
        return away(failure);
    }

    /** A commit that found no database stands beside its failure, not behind it. */
    private static boolean away(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && unreachable(sql.getSQLState())
                    || Arrays.stream(cause.getSuppressed()).anyMatch(DatabaseAway::away)) {
                return true;
            }
        }
        return false;
    }

    /** Class 08 no connection, 53 no room, 57P shutting down or starting; no state at all: the pool had none to give. */
    private static boolean unreachable(String state) {
        return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }
}
