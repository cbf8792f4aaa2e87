package vn.baophu.local.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.baophu.local.ground.CannotRun;
import vn.baophu.local.ground.Secrets;
import vn.baophu.local.process.Register;

/**
 * PostgreSQL 18 on a free port. Created on the first start, with the data of the last one on every other, also after a
 * crash. Nobody enters without a password, and a service enters only its own database.
 */
public class Database implements AutoCloseable {
    private static final String NAME = "postgresql";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final EmbeddedPostgres server;
    private final Path folder;
    private final Secrets secrets;
    private final Register register;

    private Database(EmbeddedPostgres server, Path folder, Secrets secrets, Register register) {
        this.server = server;
        this.folder = folder;
        this.secrets = secrets;
        this.register = register;
    }

    /** Starts the server and makes what is missing of one database and one role for each name. */
    public static Database start(Path folder, Path log, Secrets secrets, List<String> names, Register register) {
        try {
            var output = ProcessBuilder.Redirect.appendTo(log.toFile());
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(PATIENCE)
                    .setErrorRedirector(output)
                    .setOutputRedirector(output)
                    .setConnectConfig("password", secrets.of("postgres"))
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("fsync", "on") // the library's own settings are for tests: they lose data
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "120")
                    .setServerConfig("shared_buffers", "48MB")
                    .setServerConfig("timezone", "UTC")
                    .setServerConfig("unix_socket_directories", "")
                    .start();
            Database database = new Database(server, folder, secrets, register);
            database.process().ifPresent(process -> register.born(NAME, process, "INT"));
            database.prepare(names);
            return database;
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new CannotRun("PostgreSQL could not be started; its log is " + log + ".", e);
        }
    }

    public Account account(String name) {
        return new Account(name, secrets.of(name), server.getPort());
    }

    /** The server's first process, absent when it has ended. */
    public Optional<ProcessHandle> process() {
        Path pidFile = folder.resolve("postmaster.pid");
        try {
            return Files.exists(pidFile)
                    ? ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(pidFile).get(0).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
    @Override
    public void close() {
        Optional<ProcessHandle> process = process();
        try {
            server.close();
        } catch (IOException e) {
            throw new CannotRun("PostgreSQL could not be stopped.", e);
        }
        process.ifPresent(running -> running.onExit()
                .completeOnTimeout(running, PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                .join());
        register.gone(NAME);
    }

    private void prepare(List<String> names) throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            Roles roles = new Roles(connection);
            roles.lockOut();
            for (String name : names) {
                roles.provide(name, secrets.of(name));
            }
            roles.demandPasswords(folder, secrets.of("postgres"));
        }
    }
}
