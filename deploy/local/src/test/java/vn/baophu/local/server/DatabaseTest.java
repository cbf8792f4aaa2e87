package vn.baophu.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baophu.local.ground.Secrets;
import vn.baophu.local.process.Register;

class DatabaseTest {
    @TempDir
    Path folder;

    @Test
    void a_service_enters_its_own_database_and_no_other_and_nobody_without_a_password() throws SQLException {
        try (Database database = start()) {
            Account agency = database.account("agency");
            Account targets = database.account("targets");

            try (Connection own = enter(agency, agency.password())) {
                assertThat(own.isValid(1)).isTrue();
            }
            assertThatThrownBy(() -> DriverManager.getConnection(targets.jdbcUrl(), agency.name(), agency.password()))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> enter(agency, "guess")).hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> DriverManager.getConnection(agency.jdbcUrl(), "postgres", "postgres"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void data_are_there_after_a_stop_and_after_a_crash() throws SQLException {
        try (Database database = start()) {
            write(database.account("agency"), "CREATE TABLE kept (word text)", "INSERT INTO kept VALUES ('stop')");
        }
        try (Database database = start()) {
            Account agency = database.account("agency");
            write(agency, "INSERT INTO kept VALUES ('crash')");

            database.kill();
            assertThatThrownBy(() -> enter(agency, agency.password())).hasMessageContaining("refused");
            database.start();

            assertThat(database.account("agency")).isEqualTo(agency);
            assertThat(words(agency)).isEqualTo(2);
        }
    }

    @Test
    void after_the_stop_no_process_is_left_and_none_is_registered() throws IOException {
        Database database = start();
        ProcessHandle server = database.process().orElseThrow();
        assertThat(Files.readString(folder.resolve("processes"))).contains(server.pid() + " INT");

        database.close();

        assertThat(server.isAlive()).isFalse();
        assertThat(Files.readString(folder.resolve("processes"))).isEmpty();
    }

    @Test
    void a_file_that_is_half_written_names_no_process() throws IOException {
        try (Database database = start()) {
            Path file = folder.resolve("postgres").resolve("postmaster.pid");
            String whole = Files.readString(file);
            for (String half : List.of("", "\n", "12x")) {
                Files.writeString(file, half);
                assertThat(database.process()).isEmpty();
            }
            Files.writeString(file, whole);

            assertThat(database.process()).isPresent();
            assertThat(database.endedByItself()).isFalse();
        }
    }

    private Database start() {
        return Database.start(
                folder.resolve("postgres"),
                folder.resolve("postgresql.log"),
                new Secrets(folder.resolve("secrets")),
                List.of("agency", "targets"),
                new Register(folder.resolve("processes")));
    }

    private static Connection enter(Account account, String password) throws SQLException {
        return DriverManager.getConnection(account.jdbcUrl(), account.name(), password);
    }

    private static void write(Account account, String... statements) throws SQLException {
        try (Connection connection = enter(account, account.password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static int words(Account account) throws SQLException {
        try (Connection connection = enter(account, account.password());
                ResultSet rows = connection.createStatement().executeQuery("SELECT count(*) FROM kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
