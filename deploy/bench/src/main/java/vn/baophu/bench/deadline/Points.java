package vn.baophu.bench.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import vn.baophu.bench.country.Callers;
import vn.baophu.bench.country.Ground;
import vn.baophu.bench.measure.Measured;
import vn.baophu.local.LocalStack;

/** What a report costs with few and with many figures stored; the services are warm by then. */
final class Points {
    private static final long[] FIGURES = {10_000, 1_000_000, 10_000_000};

    /** Submissions and acceptances to be measured. */
    interface Load {
        List<Measured> of(String what, int pieces) throws Exception;
    }

    private final LocalStack stack;
    private final Callers callers;
    private final int firstYear;
    private final Load load;

    Points(LocalStack stack, Callers callers, int firstYear, Load load) {
        this.stack = stack;
        this.callers = callers;
        this.firstYear = firstYear;
        this.load = load;
    }

    /** How many there are up to so many figures. */
    static int count(long most) {
        return upTo(most).length;
    }

    private static long[] upTo(long most) {
        return LongStream.of(FIGURES).filter(figures -> figures <= most).toArray();
    }

    /** Prints each and at the end a table with the ratio to the first. */
    void run(long most, int pieces) throws Exception {
        if (count(most) == 0) {
            return;
        }
        var rows = new ArrayList<List<Measured>>();
        try (var database = Ground.open(stack, "reporting-service")) {
            var store = new Store(database, firstYear);
            store.empty();
            for (var figures : upTo(most)) {
                System.out.println(store.fillTo(figures));
                rows.add(load.of("with %,d figures stored".formatted(figures), pieces));
                Progress.inQuiet(stack, callers, "VN", firstYear);
            }
        }
        table(upTo(most), rows);
    }

    private static void table(long[] figures, List<List<Measured>> rows) {
        System.out.printf(
                "%n%12s  %-12s %9s %6s %10s %6s %8s %6s%n",
                "figures", "", "CPU ms", "ratio", "median ms", "ratio", "99th ms", "ratio");
        for (var row = 0; row < rows.size(); row++) {
            for (var kind = 0; kind < rows.get(row).size(); kind++) {
                var first = rows.get(0).get(kind);
                var one = rows.get(row).get(kind);
                var what = one.what().substring(0, one.what().indexOf(' '));
                System.out.printf(
                        "%,12d  %-12s %9.2f %6.2f %10.1f %6.2f %8.1f %6.2f%n",
                        figures[row],
                        what,
                        one.cpuOfAPiece(),
                        one.cpuOfAPiece() / first.cpuOfAPiece(),
                        percentile(one, 50),
                        percentile(one, 50) / percentile(first, 50),
                        percentile(one, 99),
                        percentile(one, 99) / percentile(first, 99));
            }
        }
    }

    private static double percentile(Measured measured, double percent) {
        return measured.pace().times().percentile(percent);
    }
}
