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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.baophu.local.ground.CannotRun;
import vn.baophu.local.ground.Ports;
import vn.baophu.local.ground.Secrets;
import vn.baophu.local.process.Register;

/**
 * PostgreSQL 18 on a free port. Created on the first start, with the data of the last one on every other, also after a
 * crash. Nobody enters without a password, and a service enters only its own database.
 */
public class Database implements AutoCloseable {
    public static final String NAME = "postgresql";

    private static final Pattern PID = Pattern.compile("[0-9]{1,18}");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final Path log;
    private final Secrets secrets;
    private final List<String> names;
    private final Register register;
    private EmbeddedPostgres server;
    private final int port = Ports.free();
    private volatile boolean wanted;

    private Database(Path folder, Path log, Secrets secrets, List<String> names, Register register) {
        this.folder = folder;
        this.log = log;
        this.secrets = secrets;
        this.names = names;
        this.register = register;
    }

    /** Starts the server and makes what is missing of one database and one role for each name. */
    public static Database start(Path folder, Path log, Secrets secrets, List<String> names, Register register) {
        Database database = new Database(folder, log, secrets, names, register);
        database.start();
        return database;
    }

    /** Starts a killed server again, with its data and on its port. */
    public void start() {
        try {
            server = settings().start();
            process().ifPresent(process -> register.born(NAME, process, "INT"));
            prepare(names);
            wanted = true;
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new CannotRun("PostgreSQL could not be started; its log is " + log + ".", e);
        }
    }

    /** SIGKILL for the server and every process it has begun, as when the power fails; down until {@link #start()}. */
    public void kill() {
        wanted = false;
        List<ProcessHandle> all = process().stream()
                .flatMap(first -> Stream.concat(Stream.of(first), first.descendants()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(killed -> killed.onExit().join());
        close(); // releases our hold on the folder; the server is gone already
    }

    /** Whether the server is gone though nobody ended it. */
    public boolean endedByItself() {
        return wanted
                && process().filter(ProcessHandle::isAlive).isEmpty()
                && wanted; // asked again: we may have ended it while we looked
    }

    public Account account(String name) {
        return new Account(name, secrets.of(name), port);
    }

    /** The server's first process; absent when it has ended, or its file does not name it. */
    public Optional<ProcessHandle> process() {
        try {
            return Files.readAllLines(folder.resolve("postmaster.pid")).stream()
                    .limit(1)
                    .map(String::strip)
                    .filter(line -> PID.matcher(line).matches())
                    .findFirst()
                    .map(Long::parseLong)
                    .flatMap(ProcessHandle::of);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
    @Override
    public void close() {
        wanted = false;
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

    private EmbeddedPostgres.Builder settings() {
        var output = ProcessBuilder.Redirect.appendTo(log.toFile());
        return EmbeddedPostgres.builder()
                .setPort(port)
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
                .setServerConfig("unix_socket_directories", "");
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
