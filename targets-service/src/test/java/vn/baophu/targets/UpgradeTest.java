package vn.baophu.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baophu.houserules.PostgresForTests;

/** A database of the first release, with data in it, becomes one of today. */
class UpgradeTest {
    private static final List<String> ROOMS = List.of(
            "../platform/src/main/resources/db/platform",
            "../directory-replica/src/main/resources/db/directory",
            "src/main/resources/db/migration");
    private static final Set<String> FIRST_RELEASE =
            Set.of("V001", "V002", "V003", "V004", "V010", "V020", "V021", "V022", "V023", "V024");
    private static final String DATA = """
            insert into indicator (code, name_vi, name_en) values ('OWN', 'Của tỉnh', 'Of the province');
            insert into denominator_kind (code, name_vi, name_en)
            values ('WORKING_AGE_POPULATION', 'Dân số trong độ tuổi lao động', 'Working-age population');
            insert into plan (id, version, code, kind, issuer, unit_id, unit_code, unit_name, title, period_from, period_to,
              state, issued_at, tables_taken)
            select gen_random_uuid(), 0, 'BP-' || nth, 'PLAN', 'UBND tỉnh Bình Phước', gen_random_uuid(), '70', 'Tỉnh Bình Phước',
              'Xây dựng chỉ tiêu', 2022, 2025, 'ISSUED', now(), 1 from generate_series(1, 2) nth;
            insert into annex (id, version, plan_id, source, ordinal, row_count, unit_count, years, fingerprint)
            select gen_random_uuid(), 0, id, 'BODY', 1, 1, 1, '{2022}', 'f' from plan;
            insert into target (id, version, plan_id, annex_id, code, unit_id, unit_code, unit_name, unit_level, level,
              indicator, year, figure_kind, printed_percent, is_total)
            select gen_random_uuid(), 0, plan_id, id, 'B-1', gen_random_uuid(), '70', 'Tỉnh Bình Phước', 'PROVINCE', 'PROVINCE',
              'BHXH', 2022, 'TARGET', '35', true from annex""";

    private static final String SAID =
            "select count(*) from outbox join indicator on identity = aggregateid and code = payload ->> 'code'";

    @TempDir
    Path firstRelease;

    @Test
    void the_data_of_the_first_release_is_taken_along() throws IOException, SQLException {
        for (var room : ROOMS) {
            try (var steps = Files.list(Path.of(room))) {
                for (var step : steps.toList()) {
                    var name = step.getFileName().toString();
                    if (FIRST_RELEASE.contains(name.substring(0, 4))) {
                        Files.copy(step, firstRelease.resolve(name));
                    }
                }
            }
        }
        var database = PostgresForTests.newDatabase();
        flyway(database).locations("filesystem:" + firstRelease).load().migrate();
        try (var connection = DriverManager.getConnection(database, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(DATA);
        }

        var today = flyway(database)
                .locations(ROOMS.stream().map(room -> "filesystem:" + room).toArray(String[]::new))
                .outOfOrder(true)
                .load();
        today.migrate();

        assertThat(today.info().pending()).isEmpty();
        try (var connection = DriverManager.getConnection(database, "postgres", "postgres");
                var said = connection.createStatement().executeQuery(SAID)) {
            assertThat(said.next()).isTrue();
            assertThat(said.getInt(1)).isEqualTo(14);
        }
        assertThat(today.info().current().getVersion()).isGreaterThan(MigrationVersion.fromVersion("030"));
    }

    private static FluentConfiguration flyway(String database) {
        return Flyway.configure().dataSource(database, "postgres", "postgres");
    }
}
