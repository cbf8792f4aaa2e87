package vn.baophu.platform.thing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;

/** A real PostgreSQL on a free port; the platform can not use the one of the house rules, which stand on it. */
public class TestPostgres implements QuarkusTestResourceLifecycleManager {
    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(2)) // builds share their machine
                    .setServerConfig("autovacuum", "off") // nobody else has a transaction
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "BAOPHU_DB_URL", server.getJdbcUrl("postgres", "postgres"),
                "BAOPHU_DB_USER", "postgres",
                "BAOPHU_DB_PASSWORD", "postgres");
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
