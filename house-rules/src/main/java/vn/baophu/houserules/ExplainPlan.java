package vn.baophu.houserules;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.StringJoiner;

/** The way PostgreSQL would take through the tables. */
public final class ExplainPlan {
    private ExplainPlan() {}

    /**
     * The plan of a query, as text, e.g. {@code Index Scan using target_by_unit on target ...}. The few rows of a test would
     * always be read from end to end; so that way is made dear, and it is left in the plan only where there is no other.
     *
     * <p>Ask for the rows alone, in no order: of few rows PostgreSQL, once it has counted them, may rather read all along
     * another index than sort.
     *
     * @param query SQL with {@code ?} for each of the values
     */
    public static String of(String query, Object... values) {
        try (Connection connection = Database.open();
                var settings = connection.createStatement();
                PreparedStatement explain = connection.prepareStatement("explain (costs off) " + query)) {
            settings.execute("set enable_seqscan = off");
            for (int i = 0; i < values.length; i++) {
                explain.setObject(i + 1, values[i]);
            }
            StringJoiner plan = new StringJoiner("\n");
            try (var rows = explain.executeQuery()) {
                while (rows.next()) {
                    plan.add(rows.getString(1));
                }
            }
            return plan.toString();
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not explain " + query, e);
        }
    }
}
