package vn.baophu.journeys.stack;

import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.baophu.local.LocalStack;
import vn.baophu.local.Options;
import vn.baophu.local.demo.DemoLoader;

/** The running stack with the demo in it: free ports, a folder of its own, the business day 01/07/2024. */
public final class Stack implements AutoCloseable {
    private final LocalStack running;
    private final Options options;
    private final Beginning beginning;
    private final Map<String, Person> people = new ConcurrentHashMap<>();

    private Stack(LocalStack running, Options options, Beginning beginning) {
        this.running = running;
        this.options = options;
        this.beginning = beginning;
    }

    static Stack start(Path data) {
        return start(Options.forTests(data).withoutDemo());
    }

    /** A stack with the demo for one journey alone, which may move its clock; begins on that day. */
    public static Stack ofItsOwn(Path data, LocalDate day) {
        return start(Options.forTests(data).withoutDemo().on(day));
    }

    private static Stack start(Options options) {
        var before = Machine.now(List.of(ProcessHandle.current().pid()));
        var begin = System.nanoTime();
        var running = LocalStack.start(options);
        var startedIn = Duration.ofNanos(System.nanoTime() - begin);
        var machineForItself = Machine.now(running.pids()).wasOursSince(before, startedIn);
        new DemoLoader(running.gateway(), running::token, options.home().demo()).load();
        return new Stack(running, options, new Beginning(startedIn, machineForItself, running.residentBytes()));
    }

    /** A person of the demo, by the name that the token command knows. */
    public Person person(String name) {
        return people.computeIfAbsent(name, known -> new Person(running.gateway(), running.token(known)));
    }

    /** Somebody whom the demo does not know, with one role in one area; {@code agency} null for nobody's. */
    public Person person(String role, String unit, String agency) {
        var name = role + "-" + unit + (agency == null ? "" : "-" + agency);
        return people.computeIfAbsent(
                name,
                unknown -> new Person(
                        running.gateway(),
                        running.token(new vn.baophu.local.identity.Person(
                                name, List.of(role), unit, agency == null ? "" : agency, name))));
    }

    public URI gateway() {
        return running.gateway();
    }

    public String token(String name) {
        return running.token(name);
    }

    /** The checkout that the stack was built from. */
    public Path project() {
        return options.home().root();
    }

    public Beginning beginning() {
        return beginning;
    }

    /** How many events a service has written down and not yet sent; the one look behind the door that we take. */
    public long waitingEvents(String service) {
        try (var database = DriverManager.getConnection(running.jdbcUrl(service));
                var counted = database.createStatement().executeQuery("select count(*) from outbox")) {
            counted.next();
            return counted.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError("The outbox of " + service + " can not be read", e);
        }
    }

    public Broker broker() {
        return new Broker(running);
    }

    /** SIGKILL for a service, {@code kafka} or {@code postgresql}; it stays down until {@link #restart}. */
    public void kill(String process) {
        running.kill(process);
    }

    /** Comes back when it runs again with its data and every service is ready. */
    public void restart(String process) {
        running.restart(process);
    }

    /** Lets the business clock go forward to the beginning of that day, with everything ready again. */
    public void moveTo(LocalDate day) {
        running.moveTo(day);
    }

    @Override
    public void close() {
        running.close();
    }
}
