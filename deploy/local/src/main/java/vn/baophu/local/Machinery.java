package vn.baophu.local;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import vn.baophu.local.ground.CannotRun;
import vn.baophu.local.ground.DataFolder;
import vn.baophu.local.ground.Ports;
import vn.baophu.local.ground.RunningStack;
import vn.baophu.local.identity.People;
import vn.baophu.local.process.Register;
import vn.baophu.local.process.Undertaker;
import vn.baophu.local.server.Broker;
import vn.baophu.local.server.Database;

/** Opens what a stack consists of, in order, and closes it in the other order, also when it was only half open. */
class Machinery implements AutoCloseable {
    private static final Duration BEAT = Duration.ofSeconds(5);

    private final Options options;
    private final Consumer<String> say;
    private final Belongings belongings = new Belongings();
    private final ReentrantLock opening = new ReentrantLock();
    private final CompletableFuture<String> broken = new CompletableFuture<>();
    private volatile boolean closing;
    private DataFolder folder;
    BusinessClock clock;
    Undertaker undertaker;
    Supervision supervision;
    Servers servers;
    Services services;

    Machinery(Options options, Consumer<String> say) {
        this.options = options;
        this.say = say;
    }

    void open(People people) {
        opening.lock();
        try {
            openInOrder(people);
        } catch (RuntimeException fault) {
            closeAfter(fault);
            throw fault;
        } finally {
            opening.unlock();
        }
    }

    private void openInOrder(People people) {
        List.of(Service.values()).forEach(service -> options.home().jarOf(service.module()));
        folder = DataFolder.open(options.data());
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
        belongings.add(clock::close);
        ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor();
        belongings.add(heart::shutdownNow);
        supervision = new Supervision(heart, say, options.restartsDied());
        servers = Servers.start(folder, people, register, belongings, supervision);
        var environment = new Environment(servers, clock, options.port());
        services = new Services(options.home(), folder, environment, register, supervision);
        belongings.add(services::stop);
        belongings.add(heart::shutdownNow); // the first to stop, so that nothing is started again while we end
        heart.scheduleAtFixedRate(new Beat(this::lookAfter, say), 0, BEAT.toMillis(), TimeUnit.MILLISECONDS);
        services.start();
        awaitReady();
        supervision.started();
        new RunningStack(
                        options.data(),
                        services.gateway().toString(),
                        servers.issuer().address(),
                        servers.broker().bootstrap())
                .write();
    }

    /** Ends the services that have a clock and starts them again on that day. */
    void moveTo(LocalDate day) {
        clock.moveTo(day);
        services.startAnew(Service.WITH_DATABASE);
        awaitReady();
    }

    void kill(String process) {
        switch (process) {
            case Database.NAME -> servers.database().kill();
            case Broker.NAME -> servers.broker().child().kill();
            default -> services.kill(Service.of(process));
        }
    }

    void restart(String process) {
        switch (process) {
            case Database.NAME -> servers.database().start();
            case Broker.NAME -> servers.restartBroker();
            default -> services.start(Service.of(process));
        }
        awaitReady();
    }

    void awaitReady() {
        boolean ready = new Readiness(services.gateway())
                .await(() -> closing || supervision.diedInStart().isPresent());
        if (!ready) {
            throw new CannotRun(supervision
                    .diedInStart()
                    .map(child -> child.name() + " ended while starting; its log is " + child.log() + ".")
                    .orElse("The start was interrupted."));
        }
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

    private void lookAfter() {
        try {
            clock.keepFor(BEAT);
        } catch (UncheckedIOException e) {
            broke("The data folder " + options.data() + " can no longer be written: "
                    + e.getCause().getMessage() + ".");
        }
        if (servers.database().endedByItself()) {
            broke("PostgreSQL ended unexpectedly; its log is " + folder.log("postgresql") + ".");
        }
    }

    private void broke(String sentence) {
        broken.complete(folder.isFull() ? "The disk of " + options.data() + " is full." : sentence);
    }
}
