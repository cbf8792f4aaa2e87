package vn.baophu.bench.deadline;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import vn.baophu.bench.Folders;
import vn.baophu.bench.deadline.Crowd.Pace;
import vn.baophu.local.LocalStack;
import vn.baophu.local.Options;

/**
 * Starts the stack in a folder of its own, prepares the country through the API, sends reports through the gateway while
 * others read progress, writes the same rows by raw SQL, and shows what a report costs among 10,000 to 10 million stored
 * figures; in one run. Arguments: how many reports (100,000), how many at once (32), how many figures at most (10,000,000).
 */
public final class DeadlineHour {
    private static final LocalDate AFTER_ALL_PERIODS = LocalDate.of(2025, 1, 20);
    private static final int WARM_UP = 3_000;
    private static final int SAMPLE = 5_000;
    private static final int POINT = 3_000;
    private static final int READS = 30;
    private static final long[] POINTS = {10_000, 1_000_000, 10_000_000};

    private final LocalStack stack;
    private final Callers callers;
    private final Hour hour;
    private final int hands;
    private int sent;

    private DeadlineHour(LocalStack stack, int hands) {
        this.stack = stack;
        this.callers = new Callers(stack);
        this.hour = new Hour(callers, hands);
        this.hands = hands;
    }

    public static void main(String[] arguments) throws Exception {
        var reports = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var hands = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 32;
        var most = arguments.length > 2 ? Long.parseLong(arguments[2]) : Long.MAX_VALUE;
        var data = Files.createTempDirectory("baophu-deadline-");
        try (var stack = LocalStack.start(Options.forTests(data).withoutDemo().on(AFTER_ALL_PERIODS))) {
            new DeadlineHour(stack, hands).run(reports, most);
        } finally {
            Folders.empty(data);
        }
    }

    private void run(int reports, long most) throws Exception {
        new Ground(stack, callers).prepare();
        hour.everybodySignsIn();
        hour.accept(send(WARM_UP));
        var written = send("submissions over the gateway", reports);
        var sample = written.subList(0, Math.min(SAMPLE, written.size()));
        say("the same rows by raw SQL", raw(sample));
        say("acceptances over the gateway", hour.accept(sample));
        progress("01", () -> {});
        progress("VN", () -> {});
        progress("01", () -> send("submissions while a province is read", POINT));
        progress("VN", () -> send("submissions while the nation is read", POINT));
        try (var database = Ground.open(stack, "reporting-service")) {
            var store = new Store(database);
            for (var figures :
                    LongStream.of(POINTS).filter(point -> point <= most).toArray()) {
                store.fillTo(figures);
                say(
                        "acceptances with %,d figures stored".formatted(figures),
                        hour.accept(send("submissions with %,d figures stored".formatted(figures), POINT)));
            }
        }
    }

    private List<Written> send(String what, int reports) throws Exception {
        var written = new ArrayList<Written>();
        say(what, hour.send(sent, reports, written));
        sent += reports;
        return written;
    }

    private List<Written> send(int reports) throws Exception {
        return send("to warm up", reports);
    }

    /** Reads progress twenty times and then for as long as the load lasts. */
    private void progress(String unit, Load load) throws Exception {
        var reader = Executors.newSingleThreadExecutor();
        try (var progress = new Progress(stack, callers, unit)) {
            for (var read = 0; read < READS; read++) {
                progress.readOnce();
            }
            var reading = reader.submit(progress::readOn);
            load.run();
            progress.enough();
            reading.get();
            System.out.println(progress.said());
        } finally {
            reader.shutdownNow();
        }
    }

    private interface Load {
        void run() throws Exception;
    }

    private Pace raw(List<Written> sample) throws Exception {
        try (var writer = new RawWriter(stack, hands, sample)) {
            return Crowd.does(hands, sample.size(), writer::write);
        }
    }

    private static void say(String what, Pace pace) {
        System.out.printf("%s: %.0f a second; %s%n", what, pace.perSecond(), pace.times());
    }
}
