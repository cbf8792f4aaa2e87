package vn.baophu.houserules;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * A real PostgreSQL for every {@code @QuarkusTest}; found by itself, no annotation needed. One server a JVM, on a free
 * port; each start of the application under test gets a database of its own, built by Flyway.
 */
public class PostgresForTests implements QuarkusTestResourceLifecycleManager {
    /** Kept where every class loader of the JVM sees it, so that all of them share the server. */
    private static final String PORT = "baophu.test.postgres.port";

    private static final String USER = "postgres";
    private static final Duration STARTUP = Duration.ofMinutes(2); // builds share their machine

    @Override
    public Map<String, String> start() {
        String url = newDatabase();
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", USER,
                "quarkus.datasource.password", USER,
                "BAOPHU_DB_URL", url,
                "BAOPHU_DB_USER", USER,
                "BAOPHU_DB_PASSWORD", USER);
    }

    /** The server stays for the next test class; it ends with the JVM. */
    @Override
    public void stop() {}

    /** A fresh, empty database. @return its JDBC address; user and password are {@code postgres} */
    public static String newDatabase() {
        int port = port();
        String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        try (Connection connection = DriverManager.getConnection(address(port, "postgres"), USER, USER);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database for the tests", e);
        }
        return address(port, name);
    }

    private static int port() {
        synchronized (System.getProperties()) {
            String port = System.getProperty(PORT);
            if (port == null) {
                port = String.valueOf(startServer());
                System.setProperty(PORT, port);
            }
            return Integer.parseInt(port);
        }
    }

    @SuppressWarnings("resource") // closed by its own shutdown hook
    private static int startServer() {
        try {
            return EmbeddedPostgres.builder()
                    .setPGStartupWait(STARTUP)
                    .setPort(FreePort.ofNobody())
                    .setServerConfig("autovacuum", "off") // nobody has a transaction but the test
                    .start()
                    .getPort();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL for the tests does not start", e);
        }
    }

    private static String address(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
