package vn.baophu.bench.soak;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import vn.baophu.bench.Folders;
import vn.baophu.bench.country.Callers;
import vn.baophu.bench.country.Calm;
import vn.baophu.bench.country.Country;
import vn.baophu.bench.country.Ground;
import vn.baophu.bench.country.Reports;
import vn.baophu.bench.measure.Crowd;
import vn.baophu.bench.measure.Processes;
import vn.baophu.local.LocalStack;
import vn.baophu.local.Options;

/**
 * Reports at a constant rate, a tenth of them accepted at once, for as long as told; prints every minute what was reached
 * and what the stack holds, and at the end a verdict. Arguments: minutes (60), reports a second (100). Ends with 1 when
 * the verdict is that it did not hold, and as soon as one of the hands that send has died.
 */
public final class Soak {
    private static final LocalDate AFTER_ALL_PERIODS = LocalDate.of(2025, 1, 20);
    private static final int WARM_UP = 3_000;
    private static final int HANDS = 64;
    private static final int OF_WHICH_ACCEPTED = 10;

    private final LocalStack stack;
    private final Callers callers;
    private final Reports reports;
    private final Ledger ledger = new Ledger();

    private Soak(LocalStack stack, int firstYear) {
        this.stack = stack;
        this.callers = new Callers(stack);
        this.reports = new Reports(callers, firstYear);
    }

    public static void main(String[] arguments) throws Exception {
        var minutes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        var perSecond = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        var pieces = minutes * 60 * perSecond;
        var firstYear = Country.firstYearFor(WARM_UP + pieces);
        var data = Files.createTempDirectory("baophu-soak-");
        boolean held;
        try (var stack = LocalStack.start(Options.forTests(data).withoutDemo().on(AFTER_ALL_PERIODS))) {
            held = new Soak(stack, firstYear).run(data, firstYear, minutes, perSecond);
        } finally {
            Folders.empty(data);
        }
        System.exit(held ? 0 : 1);
    }

    private boolean run(Path data, int firstYear, int minutes, int perSecond) throws Exception {
        try (var calm = new Calm(stack);
                var database = Ground.open(stack, "reporting-service")) {
            new Ground(stack, callers, firstYear).prepare(calm);
            reports.everybodySignsIn();
            Crowd.does(HANDS / 2, WARM_UP, this::report);
            calm.await();
            ledger.minute();
            var watch = new Watch(new Processes(data), database, calm);
            var all = new ArrayList<Minute>();
            System.out.println(Minute.HEAD);
            var pieces = minutes * 60 * perSecond;
            try (var stream = new Stream(perSecond, pieces, HANDS, ledger)) {
                stream.begin(number -> report(WARM_UP + number));
                for (var minute = 1; !stream.ended(); minute++) {
                    stream.awaitMinute(minute);
                    all.add(watch.minute(minute, ledger.minute()));
                    System.out.println(all.get(all.size() - 1));
                }
            }
            calm.await();
            var verdict =
                    new Verdict(new Steadiness(all, perSecond), WARM_UP + pieces, ledger, new Kept(database, ledger));
            System.out.println(verdict);
            return verdict.holds();
        }
    }

    private void report(int number) throws Exception {
        var written = reports.send(number);
        ledger.sent(written.submission());
        if (number % OF_WHICH_ACCEPTED == 0) {
            reports.accept(written);
            ledger.accepted();
        }
    }
}
