package vn.baophu.local;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import vn.baophu.local.demo.DemoLoaded;
import vn.baophu.local.demo.DemoLoader;
import vn.baophu.local.ground.CannotRun;
import vn.baophu.local.ground.DataFolder;
import vn.baophu.local.ground.Ports;
import vn.baophu.local.ground.RunningStack;
import vn.baophu.local.identity.People;
import vn.baophu.local.process.Child;
import vn.baophu.local.process.Memory;
import vn.baophu.local.process.Register;
import vn.baophu.local.process.Undertaker;
import vn.baophu.local.server.Account;

/**
 * The whole of Baophu on this machine: PostgreSQL, Kafka, the token issuer, the services, the gateway. Only the gateway
 * is for callers. Closing it ends every process it started; killing it does too, a moment later.
 */
public class LocalStack implements AutoCloseable {
    private static final Duration BEAT = Duration.ofSeconds(5);

    private final Options options;
    private final Consumer<String> say;
    private final People people;
    private final Belongings belongings = new Belongings();
    private final ReentrantLock opening = new ReentrantLock();
    private final CompletableFuture<String> broken = new CompletableFuture<>();
    private volatile boolean closing;
    private BusinessClock clock;
    private Undertaker undertaker;
    private Supervision supervision;
    private Servers servers;
    private Services services;

    LocalStack(Options options, Consumer<String> say) {
        this.options = options;
        this.say = say;
        this.people = new People(options.home().demo().resolve("people.csv"));
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
        opening.lock();
        try {
            openInOrder();
        } catch (RuntimeException fault) {
            closeAfter(fault);
            throw fault;
        } finally {
            opening.unlock();
        }
    }

    private void openInOrder() {
        DataFolder folder = DataFolder.open(options.data());
        belongings.add(folder::close);
        Register register = new Register(folder.at("processes"));
        undertaker = Undertaker.watch(register.file());
        belongings.add(undertaker::close);
        if (options.port() != 0) {
            Ports.mustBeFree(options.port());
        }
        if (options.fresh()) {
            folder.empty();
        }
        clock = new BusinessClock(folder.at("clock.properties"), options.today(), InstantSource.system());
        ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor();
        supervision = new Supervision(heart, say, options.restartsDied());
        belongings.add(clock::close);
        belongings.add(heart::shutdownNow);
        servers = Servers.start(folder, people, register, belongings, supervision);
        var environment = new Environment(servers, clock.offset(), options.port());
        services = new Services(options.home(), folder, environment, register, supervision);
        belongings.add(services::stop);
        belongings.add(heart::shutdownNow); // the first to stop, so that nothing is started again while we end
        heart.scheduleAtFixedRate(this::beat, 0, BEAT.toMillis(), TimeUnit.MILLISECONDS);
        services.start();
        awaitReady();
        supervision.started();
        new RunningStack(options.data(), gateway().toString(), servers.issuer().address(), kafkaBootstrap()).write();
    }

    /** Waits until the gateway says that all are ready. */
    public void awaitReady() {
        boolean ready = new Readiness(gateway())
                .await(() -> closing || supervision.diedInStart().isPresent());
        if (!ready) {
            throw new CannotRun(supervision
                    .diedInStart()
                    .map(child -> child.name() + " ended while starting; its log is " + child.log() + ".")
                    .orElse("The start was interrupted."));
        }
    }

    /** Sends the demo through the gateway; a second time it changes nothing. */
    DemoLoaded loadDemo() {
        return new DemoLoader(gateway(), this::token, options.home().demo()).load();
    }

    /** The only public door, {@code http://127.0.0.1:<port>}. */
    public URI gateway() {
        return services.gateway();
    }

    /** A bearer token of a demo person. */
    public String token(String name) {
        return servers.issuer().tokens().tokenOf(people.named(name));
    }

    /** The business clock's moment. */
    public Instant now() {
        return clock.now();
    }

    public LocalDate today() {
        return clock.today();
    }

    public People people() {
        return people;
    }

    public String kafkaBootstrap() {
        return servers.broker().bootstrap();
    }

    public void stopKafka() {
        servers.broker().stop();
    }

    /** The same broker with its data, on the same port. */
    public void startKafka() {
        servers.restartBroker();
    }

    /** SIGKILL, as {@code kill("reporting-service")}; it stays down until {@link #restart}. */
    public void kill(String service) {
        services.kill(Service.of(service));
    }

    /** Starts a killed service again and waits until all are ready. */
    public void restart(String service) {
        services.start(Service.of(service));
        awaitReady();
    }

    /** Where a service's own database is and how one enters it, for checks behind the API. */
    public Account account(String service) {
        return servers.database().account(Service.of(service).database());
    }

    public String jdbcUrl(String service) {
        Account account = account(service);
        return account.jdbcUrl() + "?user=" + account.name() + "&password=" + account.password();
    }

    /** Every process of the stack, the one that holds it included. */
    public List<Long> pids() {
        List<Long> pids = new ArrayList<>(List.of(ProcessHandle.current().pid(), undertaker.pid()));
        services.all().stream().filter(Child::alive).map(Child::pid).forEach(pids::add);
        if (servers.broker().child().alive()) {
            pids.add(servers.broker().child().pid());
        }
        servers.database().process().ifPresent(process -> {
            pids.add(process.pid());
            process.descendants().map(ProcessHandle::pid).forEach(pids::add);
        });
        return pids;
    }

    /** Memory held by all of them, bytes; shared memory counts once for each process. Zero where the system can not say. */
    public long residentBytes() {
        return Memory.residentBytes(pids());
    }

    /** Told once, with its sentence, when the stack can not go on by itself. */
    CompletableFuture<String> broken() {
        return broken;
    }

    boolean closing() {
        return closing;
    }

    @Override
    public void close() {
        closing = true;
        opening.lock();
        try {
            belongings.close();
        } finally {
            opening.unlock();
        }
    }

    private void closeAfter(RuntimeException fault) {
        try {
            belongings.close();
        } catch (RuntimeException again) {
            fault.addSuppressed(again);
        }
    }

    private void beat() {
        try {
            clock.keepFor(BEAT);
        } catch (UncheckedIOException e) {
            broken.complete("The data folder " + options.data() + " can no longer be written: "
                    + e.getCause().getMessage() + ".");
        }
        if (servers.database().process().filter(ProcessHandle::isAlive).isEmpty()) {
            broken.complete("PostgreSQL ended unexpectedly; its log is "
                    + options.data().resolve("logs").resolve("postgresql.log") + ".");
        }
    }
}
