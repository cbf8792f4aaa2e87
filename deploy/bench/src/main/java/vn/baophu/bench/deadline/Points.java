package vn.baophu.bench.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import vn.baophu.bench.country.Callers;
import vn.baophu.bench.country.Ground;
import vn.baophu.bench.measure.Measured;
import vn.baophu.local.LocalStack;

/**
 * What a report costs with few and with many figures stored, beside raw SQL into small tables in the same minutes: what the
 * machine alone makes dearer, it makes dearer for both. The services are warm by then.
 */
final class Points {
    private static final long[] FIGURES = {10_000, 1_000_000, 10_000_000};

    /** Submissions and acceptances to be measured. */
    interface Load {
        List<Measured> of(String what) throws Exception;
    }

    /** Submissions and acceptances at one point. */
    private record Point(long figures, List<Measured> overHttp, List<Measured> raw) {
        double cpu(int kind) {
            return overHttp.get(kind).cpuOfAPiece() / raw.get(kind).cpuOfAPiece();
        }

        double median(int kind) {
            return percentile(overHttp.get(kind), 50) / percentile(raw.get(kind), 50);
        }

        String row(int kind, Point first) {
            var one = overHttp.get(kind);
            return "%,12d  %-12s %9.2f %9.2f %6.2f %6.2f %10.1f %10.1f %6.2f %6.2f %8.1f%n"
                    .formatted(
                            figures,
                            one.what().substring(0, one.what().indexOf(' ')),
                            one.cpuOfAPiece(),
                            raw.get(kind).cpuOfAPiece(),
                            cpu(kind),
                            cpu(kind) / first.cpu(kind),
                            percentile(one, 50),
                            percentile(raw.get(kind), 50),
                            median(kind),
                            median(kind) / first.median(kind),
                            percentile(one, 99));
        }

        private static double percentile(Measured measured, double percent) {
            return measured.pace().times().percentile(percent);
        }
    }

    private final LocalStack stack;
    private final Callers callers;
    private final int firstYear;
    private final Load load;
    private final Load raw;

    Points(LocalStack stack, Callers callers, int firstYear, Load load, Load raw) {
        this.stack = stack;
        this.callers = callers;
        this.firstYear = firstYear;
        this.load = load;
        this.raw = raw;
    }

    /** How many there are up to so many figures. */
    static int count(long most) {
        return upTo(most).length;
    }

    private static long[] upTo(long most) {
        return LongStream.of(FIGURES).filter(figures -> figures <= most).toArray();
    }

    /** Prints each and at the end a table: times raw SQL, and how that stands to the first point. */
    void run(long most) throws Exception {
        if (count(most) == 0) {
            return;
        }
        var points = new ArrayList<Point>();
        try (var database = Ground.open(stack, "reporting-service")) {
            var store = new Store(database, firstYear);
            store.empty();
            for (var figures : upTo(most)) {
                System.out.println(store.fillTo(figures));
                var when = "with %,d figures stored".formatted(figures);
                points.add(new Point(figures, load.of(when), raw.of(when)));
                Progress.inQuiet(stack, callers, "VN", firstYear);
            }
        }
        System.out.println(table(points));
    }

    private static String table(List<Point> points) {
        var head = "%n%12s  %-12s %9s %9s %6s %6s %10s %10s %6s %6s %8s%n"
                .formatted(
                        "figures",
                        "",
                        "CPU ms",
                        "raw CPU",
                        "times",
                        "ratio",
                        "median ms",
                        "raw",
                        "times",
                        "ratio",
                        "99th ms");
        return head
                + points.stream()
                        .flatMap(point ->
                                IntStream.range(0, point.raw().size()).mapToObj(kind -> point.row(kind, points.get(0))))
                        .collect(Collectors.joining());
    }
}
