package vn.baophu.bench.deadline;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import vn.baophu.local.LocalStack;

/** What must be there before the hour: the country, a plan, a monthly regime for each province, and what follows from them. */
final class Ground {
    private static final int YEARS = 3;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(15);

    private final LocalStack stack;
    private final Callers callers;

    Ground(LocalStack stack, Callers callers) {
        this.stack = stack;
        this.callers = callers;
    }

    /** All of it through the API; comes back when every report of three years is owed. */
    void prepare() throws IOException, InterruptedException, SQLException {
        callers.post(Callers.national("registrar"), "/unit-imports", "text/csv", Country.units());
        var planner = Callers.of("planner", "01");
        await("targets-service", "select count(*) from directory_unit_version", Country.PROVINCES + Country.COMMUNES);
        callers.post(planner, "/plans", """
                {"code":"BENCH","kind":"PLAN","kindPrinted":"Kế hoạch","issuer":"UBND","unit":"01","signedOn":"2021-12-01",
                 "signer":"Ai","signingCapacity":"Chủ tịch","title":"Kế hoạch","periodFrom":2022,"periodTo":%d}""".formatted(2022 + YEARS - 1));
        callers.post(planner, "/plans/BENCH/submission", "{}", "If-Match", "*");
        callers.post(Callers.of("issuer", "01"), "/plans/BENCH/issuance", "{}", "If-Match", "*");
        await("reporting-service", "select count(*) from plan", 1);
        await("reporting-service", "select count(*) from directory_unit_version", Country.PROVINCES + Country.COMMUNES);
        for (var province : Country.provinces()) {
            callers.post(Callers.national("coordinator"), "/regimes", Country.regime(province));
        }
        await("reporting-service", "select count(*) from obligation", Country.COMMUNES * 12L * YEARS);
        try (var database = open(stack, "reporting-service");
                var statement = database.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    static Connection open(LocalStack stack, String service) throws SQLException {
        return DriverManager.getConnection(stack.jdbcUrl(service) + "&reWriteBatchedInserts=true");
    }

    private void await(String service, String count, long wanted) throws SQLException, InterruptedException {
        var giveUp = System.nanoTime() + PATIENCE;
        try (var database = open(stack, service);
                var statement = database.prepareStatement(count)) {
            while (counted(statement) < wanted) {
                if (System.nanoTime() > giveUp) {
                    throw new IllegalStateException(service + ": " + count + " stays below " + wanted);
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    private static long counted(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
