package vn.baophu.bench.deadline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.baophu.bench.Folders;
import vn.baophu.bench.country.Callers;
import vn.baophu.bench.country.Calm;
import vn.baophu.bench.country.Country;
import vn.baophu.bench.country.Ground;
import vn.baophu.bench.country.Reports;
import vn.baophu.bench.country.Written;
import vn.baophu.bench.measure.Crowd;
import vn.baophu.bench.measure.Measured;
import vn.baophu.bench.measure.Meter;
import vn.baophu.bench.measure.Processes;
import vn.baophu.bench.raw.RawReports;
import vn.baophu.bench.raw.Seen;
import vn.baophu.local.LocalStack;
import vn.baophu.local.Options;

/**
 * Starts the stack in a folder of its own, prepares the country through the API, sends reports through the gateway between
 * two rounds of raw SQL that write the same rows, reads progress meanwhile, and shows what a report costs among 10,000 to
 * 10 million stored figures. Arguments: how many reports (100,000), how many at once (32), how many figures at most
 * (10,000,000; 0 leaves that part out).
 */
public final class DeadlineHour {
    private static final LocalDate AFTER_ALL_PERIODS = LocalDate.of(2025, 1, 20);
    private static final int SAMPLE = 10_000;
    private static final int READ_MEANWHILE = 3_000;
    private static final int POINT = 5_000;

    private final LocalStack stack;
    private final Callers callers;
    private final Calm calm;
    private final Meter meter;
    private final Reports reports;
    private final int hands;
    private final int firstYear;
    private int sent;

    private DeadlineHour(LocalStack stack, Path data, int hands, int firstYear) throws Exception {
        this.stack = stack;
        this.callers = new Callers(stack);
        this.calm = new Calm(stack);
        this.meter = new Meter(new Processes(data), calm::await);
        this.reports = new Reports(callers, firstYear);
        this.hands = hands;
        this.firstYear = firstYear;
    }

    public static void main(String[] arguments) throws Exception {
        var many = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var hands = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 32;
        var most = arguments.length > 2 ? Long.parseLong(arguments[2]) : 10_000_000;
        var some = Math.min(SAMPLE, many);
        var firstYear = Country.firstYearFor(
                2 * some + many + 2 * Math.min(READ_MEANWHILE, some) + Points.count(most) * Math.min(POINT, some));
        var data = Files.createTempDirectory("baophu-deadline-");
        try (var stack = LocalStack.start(Options.forTests(data).withoutDemo().on(AFTER_ALL_PERIODS))) {
            new DeadlineHour(stack, data, hands, firstYear).run(many, some, most);
        } finally {
            Folders.empty(data);
        }
    }

    private void run(int many, int some, long most) throws Exception {
        new Ground(stack, callers, firstYear).prepare(calm);
        reports.everybodySignsIn();
        seen(some);
        try (var raw = new RawReports(stack, hands)) {
            System.out.println("raw SQL: " + raw.rows());
            raw("to warm up", raw);
            raw.anew();
            var before = raw("before", raw);
            var overHttp = overHttp(many, some);
            raw.anew();
            var after = raw("after", raw);
            System.out.println(new Ratios(overHttp, before, after));
            progress(Math.min(READ_MEANWHILE, some));
            var point = Math.min(POINT, some);
            new Points(stack, callers, firstYear, what -> sendAndAccept(what, point), what -> rawAgain(what, raw))
                    .run(most);
        }
        calm.close();
    }

    private void progress(int meanwhile) throws Exception {
        for (var unit : List.of("01", "VN")) {
            Progress.inQuiet(stack, callers, unit, firstYear);
            Progress.during(
                    stack, callers, unit, firstYear, () -> send("submissions while " + unit + " is read", meanwhile));
        }
    }

    /** The reports that warm the services up are those whose rows are written again; tables grow as in service. */
    private void seen(int some) throws Exception {
        try (var database = Ground.open(stack, "reporting-service")) {
            Seen.during(database, () -> sendAndAccept("to warm up, while triggers see the rows", some));
            Ground.tidy(database);
        }
    }

    private List<Measured> overHttp(int many, int some) throws Exception {
        var written = new Written[many];
        var first = sent;
        var all = new ArrayList<Measured>();
        all.add(measure("submissions", many, number -> written[number] = reports.send(first + number)));
        sent += many;
        all.add(measure("acceptances", some, number -> reports.accept(written[number])));
        var next = sent;
        all.add(measure(Ratios.BOTH, some, number -> reports.accept(reports.send(next + number))));
        sent += some;
        return all;
    }

    private List<Measured> raw(String when, RawReports raw) throws Exception {
        var all = new ArrayList<>(rawEach(when, raw));
        raw.anew();
        all.add(measure("raw " + Ratios.BOTH + " " + when, raw.size(), number -> {
            raw.submit(number);
            raw.accept(number);
        }));
        return all;
    }

    private List<Measured> rawAgain(String when, RawReports raw) throws Exception {
        raw.anew();
        return rawEach(when, raw);
    }

    private List<Measured> rawEach(String when, RawReports raw) throws Exception {
        return List.of(
                measure("raw submissions " + when, raw.size(), raw::submit),
                measure("raw acceptances " + when, raw.size(), raw::accept));
    }

    private Written[] send(String what, int pieces) throws Exception {
        var written = new Written[pieces];
        var first = sent;
        measure(what, pieces, number -> written[number] = reports.send(first + number));
        sent += pieces;
        return written;
    }

    /** Two phases: submissions and then their acceptances. */
    private List<Measured> sendAndAccept(String what, int pieces) throws Exception {
        var written = new Written[pieces];
        var first = sent;
        var submissions =
                measure("submissions " + what, pieces, number -> written[number] = reports.send(first + number));
        sent += pieces;
        return List.of(submissions, measure("acceptances " + what, pieces, number -> reports.accept(written[number])));
    }

    private Measured measure(String what, int pieces, Crowd.Work work) throws Exception {
        return meter.measure(what, pieces, () -> Crowd.does(hands, pieces, work));
    }
}
