package vn.baophu.journeys.stack;

import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.baophu.local.LocalStack;
import vn.baophu.local.Options;

/** The running stack with the demo in it: free ports, a folder of its own, the business day 01/07/2024. */
public final class Stack implements AutoCloseable {
    private final LocalStack running;
    private final Options options;
    private final Duration startedIn;
    private final Map<String, Person> people = new ConcurrentHashMap<>();

    private Stack(LocalStack running, Options options, Duration startedIn) {
        this.running = running;
        this.options = options;
        this.startedIn = startedIn;
    }

    static Stack start(Path data) {
        var options = Options.forTests(data);
        var begin = System.nanoTime();
        var running = LocalStack.start(options);
        return new Stack(running, options, Duration.ofNanos(System.nanoTime() - begin));
    }

    /** A person of the demo, by the name that the token command knows. */
    public Person person(String name) {
        return people.computeIfAbsent(name, known -> new Person(running.gateway(), running.token(known)));
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

    /** From the first process to the moment when every service was ready and the demo loaded. */
    public Duration startedIn() {
        return startedIn;
    }

    /** What all processes hold in memory, bytes; zero where the system does not tell. */
    public long residentBytes() {
        return running.residentBytes();
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

    /** SIGKILL; it stays down until {@link #restart}. */
    public void kill(String service) {
        running.kill(service);
    }

    public void restart(String service) {
        running.restart(service);
    }

    @Override
    public void close() {
        running.close();
    }
}
