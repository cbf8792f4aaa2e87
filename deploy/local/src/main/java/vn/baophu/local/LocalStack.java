package vn.baophu.local;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.baophu.local.demo.DemoLoaded;
import vn.baophu.local.demo.DemoLoader;
import vn.baophu.local.identity.People;
import vn.baophu.local.identity.Person;
import vn.baophu.local.process.Child;
import vn.baophu.local.process.Memory;
import vn.baophu.local.server.Account;

/**
 * The whole of Baophu on this machine: PostgreSQL, Kafka, the token issuer, the services, the gateway. Only the gateway
 * is for callers. Closing it ends every process it started; killing it does too, a moment later.
 */
public class LocalStack implements AutoCloseable {
    private final Options options;
    private final People people;
    private final Machinery machinery;

    LocalStack(Options options, Consumer<String> say) {
        this.options = options;
        this.people = new People(options.home().demo().resolve("people.csv"));
        this.machinery = new Machinery(options, say);
    }

    /** Starts all and comes back when every service is ready and the demo, where wanted, is loaded. */
    public static LocalStack start(Options options) {
        LocalStack stack = new LocalStack(options, sentence -> {});
        stack.open();
        try {
            if (options.demo()) {
                stack.loadDemo();
            }
            return stack;
        } catch (RuntimeException fault) {
            stack.close();
            throw fault;
        }
    }

    void open() {
        machinery.open(people);
    }

    /** Waits until the gateway says that all are ready. */
    public void awaitReady() {
        machinery.awaitReady();
    }

    /** Sends the demo through the gateway; a second time it changes nothing. */
    public DemoLoaded loadDemo() {
        return new DemoLoader(gateway(), this::token, options.home().demo()).load();
    }

    /** The only public door, {@code http://127.0.0.1:<port>}. */
    public URI gateway() {
        return machinery.services.gateway();
    }

    /** A bearer token of a demo person. */
    public String token(String name) {
        return token(people.named(name));
    }

    /** A bearer token of anybody, for measurements with more people than the demo has. */
    public String token(Person person) {
        return machinery.servers.issuer().tokens().tokenOf(person);
    }

    public People people() {
        return people;
    }

    /** The business clock's moment. */
    public Instant now() {
        return machinery.clock.now();
    }

    public LocalDate today() {
        return machinery.clock.today();
    }

    /** Lets the business clock go forward to the beginning of that day; the services are started again for it. */
    public void moveTo(LocalDate day) {
        machinery.moveTo(day);
    }

    public String kafkaBootstrap() {
        return machinery.servers.broker().bootstrap();
    }

    public void stopKafka() {
        machinery.servers.broker().stop();
    }

    /** The same broker with its data, on the same port. */
    public void startKafka() {
        machinery.servers.restartBroker();
    }

    /**
     * SIGKILL; it stays down until {@link #restart}.
     *
     * @param process a service as {@code reporting-service}, {@code gateway}, {@code kafka}, or {@code postgresql} with all
     *     its processes
     */
    public void kill(String process) {
        machinery.kill(process);
    }

    /** Starts what was killed again, with its data and where it was, and waits until all services are ready. */
    public void restart(String process) {
        machinery.restart(process);
    }

    /** Where a service's own database is and how one enters it, for checks behind the API. */
    public Account account(String service) {
        return machinery.servers.database().account(Service.of(service).database());
    }

    /** The same as one address, with user and password. */
    public String jdbcUrl(String service) {
        Account account = account(service);
        return account.jdbcUrl() + "?user=" + account.name() + "&password=" + account.password();
    }

    /** Every process of the stack, the one that holds it included. */
    public List<Long> pids() {
        List<Long> pids = new ArrayList<>(List.of(ProcessHandle.current().pid(), machinery.undertaker.pid()));
        List<Child> children = new ArrayList<>(machinery.services.all());
        children.add(machinery.servers.broker().child());
        children.stream().filter(Child::alive).map(Child::pid).forEach(pids::add);
        machinery.servers.database().process().ifPresent(process -> {
            pids.add(process.pid());
            process.descendants().map(ProcessHandle::pid).forEach(pids::add);
        });
        return pids;
    }

    /** Memory held by all of them, bytes; shared memory counts once for each process. Zero where the system can not say. */
    public long residentBytes() {
        return Memory.residentBytes(pids());
    }

    boolean closing() {
        return machinery.closing();
    }

    /** Comes back only when the stack can not go on by itself, with the sentence why. */
    String awaitBroken() {
        return machinery.broken().join();
    }

    @Override
    public void close() {
        machinery.close();
    }
}
