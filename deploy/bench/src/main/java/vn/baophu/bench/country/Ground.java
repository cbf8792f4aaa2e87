package vn.baophu.bench.country;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import vn.baophu.local.LocalStack;

/** What must be there before the hour: the country, a plan, a monthly regime for each province, and what follows from them. */
public final class Ground {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(30);

    private final LocalStack stack;
    private final Callers callers;
    private final int firstYear;

    /** The reports of the first year and all later ones up to {@link Country#LAST_YEAR} are owed. */
    public Ground(LocalStack stack, Callers callers, int firstYear) {
        this.stack = stack;
        this.callers = callers;
        this.firstYear = firstYear;
    }

    /** All of it through the API; comes back when every report of these years is owed and the stack is at rest again. */
    public void prepare(Calm calm) throws Exception {
        callers.post(Callers.national("registrar"), "/unit-imports", "text/csv", Country.units());
        var planner = Callers.of("planner", "01");
        await("targets-service", "select count(*) from directory_unit_version", Country.PROVINCES + Country.COMMUNES);
        callers.post(planner, "/plans", """
                {"code":"BENCH","kind":"PLAN","kindPrinted":"Kế hoạch","issuer":"UBND","unit":"01","signedOn":"%d-12-01",
                 "signer":"Ai","signingCapacity":"Chủ tịch","title":"Kế hoạch","periodFrom":%d,"periodTo":%d}""".formatted(firstYear - 1, firstYear, Country.LAST_YEAR));
        callers.post(planner, "/plans/BENCH/submission", "{}", "If-Match", "*");
        callers.post(Callers.of("issuer", "01"), "/plans/BENCH/issuance", "{}", "If-Match", "*");
        for (var indicator : Country.INDICATORS) {
            callers.post(Callers.national("registrar"), "/indicators", """
                    {"code":"%s","nameVi":"Chỉ tiêu %<s","nameEn":"Indicator %<s"}""".formatted(indicator));
        }
        await("reporting-service", "select count(*) from indicator where code like 'CT%'", Country.INDICATORS.size());
        await("reporting-service", "select count(*) from plan", 1);
        await("reporting-service", "select count(*) from directory_unit_version", Country.PROVINCES + Country.COMMUNES);
        for (var province : Country.provinces()) {
            callers.post(Callers.national("coordinator"), "/regimes", Country.regime(province));
        }
        await(
                "reporting-service",
                "select count(*) from obligation",
                Country.COMMUNES * 12L * (Country.LAST_YEAR - firstYear + 1));
        calm.awaitAfterPreparation();
    }

    /** Removes dead rows and counts the others anew, so that no measurement has to. */
    public static void tidy(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    /** A connection to a service's own database. */
    public static Connection open(LocalStack stack, String service) throws SQLException {
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
