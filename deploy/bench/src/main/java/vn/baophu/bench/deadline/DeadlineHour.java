package vn.baophu.bench.deadline;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.baophu.bench.Folders;
import vn.baophu.bench.deadline.Crowd.Pace;
import vn.baophu.local.LocalStack;
import vn.baophu.local.Options;

/**
 * Starts the stack in a folder of its own, prepares the country through the API, sends reports through the gateway and
 * writes the same rows by raw SQL, in one run. Arguments: how many reports (100,000), how many at once (32).
 */
public final class DeadlineHour {
    private static final LocalDate AFTER_ALL_PERIODS = LocalDate.of(2025, 1, 20);
    private static final int WARM_UP = 2_000;
    private static final int SAMPLE = 5_000;

    private DeadlineHour() {}

    public static void main(String[] arguments) throws Exception {
        var reports = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var hands = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 32;
        var data = Files.createTempDirectory("baophu-deadline-");
        try (var stack = LocalStack.start(Options.forTests(data).withoutDemo().on(AFTER_ALL_PERIODS))) {
            var callers = new Callers(stack);
            new Ground(stack, callers).prepare();
            var hour = new Hour(callers, hands);
            hour.everybodySignsIn();
            hour.send(0, WARM_UP, new ArrayList<>());
            var written = new ArrayList<Written>();
            var over = hour.send(WARM_UP, reports, written);
            say("submissions over the gateway", over);
            var sample = written.subList(0, Math.min(SAMPLE, written.size()));
            var raw = raw(stack, hands, sample);
            say("the same rows by raw SQL", raw);
            System.out.printf("ratio %.2f%n", over.perSecond() / raw.perSecond());
            say("acceptances over the gateway", hour.accept(sample));
        } finally {
            Folders.empty(data);
        }
    }

    private static Pace raw(LocalStack stack, int hands, List<Written> sample) throws Exception {
        try (var writer = new RawWriter(stack, hands, sample)) {
            return Crowd.does(hands, sample.size(), writer::write);
        }
    }

    private static void say(String what, Pace pace) {
        System.out.printf("%s: %.0f a second; %s%n", what, pace.perSecond(), pace.times());
    }
}
