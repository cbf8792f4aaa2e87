package vn.baophu.bench.soak;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.UUID;

/** What the database has of what the callers were answered for, counted row by row. */
final class Kept {
    private final HashSet<UUID> lost;
    private final long stored;
    private final long unasked;
    private final long auditOfReports;
    private final long reportsInAudit;
    private final long auditOfAcceptances;
    private final long acceptancesInAudit;

    Kept(Connection database, Ledger ledger) throws SQLException {
        lost = new HashSet<>(ledger.sent());
        var rows = 0L;
        var others = 0L;
        try (var statement = database.createStatement();
                var found = statement.executeQuery("select id from submission")) {
            while (found.next()) {
                rows++;
                others += lost.remove(found.getObject(1, UUID.class)) ? 0 : 1;
            }
        }
        stored = rows;
        unasked = others;
        var audit = " from audit where entity = 'Submission' and ";
        var inserted = "what = 'INSERT'";
        var accepted = "what = 'UPDATE' and after ->> 'state' = 'ACCEPTED'";
        auditOfReports = number(database, "select count(*)" + audit + inserted);
        reportsInAudit = number(database, "select count(distinct entity_id)" + audit + inserted);
        auditOfAcceptances = number(database, "select count(*)" + audit + accepted);
        acceptancesInAudit = number(database, "select count(distinct entity_id)" + audit + accepted);
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Every report once, each with its audit row, each acceptance with one too. */
    boolean exactly(int sent, int accepted) {
        return lost.isEmpty()
                && unasked == 0
                && stored == sent
                && auditOfReports == sent
                && reportsInAudit == sent
                && auditOfAcceptances == accepted
                && acceptancesInAudit == accepted;
    }

    @Override
    public String toString() {
        return "%,d stored, %,d lost, %,d doubled or never answered for; audit rows: %,d of %,d reports, %,d of %,d acceptances"
                .formatted(
                        stored,
                        lost.size(),
                        unasked,
                        auditOfReports,
                        reportsInAudit,
                        auditOfAcceptances,
                        acceptancesInAudit);
    }
}
