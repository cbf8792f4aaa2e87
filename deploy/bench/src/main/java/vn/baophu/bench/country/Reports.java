package vn.baophu.bench.country;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The reports that come in, each sent by its own commune; which one follows which is shuffled, always alike. */
public final class Reports {
    /** How the idempotency key of a submission begins; its number follows. */
    public static final String SENT = "send-";

    /** How the idempotency key of an acceptance begins. */
    public static final String ACCEPTED = "accept-";

    /** A report that is owed. */
    private record Owed(String commune, String period) {}

    private final Callers callers;
    private final List<Owed> owed = new ArrayList<>();

    public Reports(Callers callers, int firstYear) {
        this.callers = callers;
        for (var year = firstYear; year <= Country.LAST_YEAR; year++) {
            for (var month = 1; month <= 12; month++) {
                var period = "%d-%02d".formatted(year, month);
                Country.communes().forEach(commune -> owed.add(new Owed(commune, period)));
            }
        }
        Collections.shuffle(owed, new Random(1));
    }

    /** Before the clock runs. */
    public void everybodySignsIn() {
        Country.communes().parallelStream().forEach(commune -> callers.signIn(Callers.of("reporter", commune)));
        Country.provinces().forEach(province -> callers.signIn(Callers.of("reviewer", province)));
    }

    /** The commune sends this report. */
    public Written send(int number) throws Exception {
        var report = owed.get(number);
        var answer = callers.post(
                Callers.of("reporter", report.commune()),
                "/submissions",
                Country.report(report.commune(), report.period(), number),
                "Idempotency-Key",
                SENT + number);
        return Written.of(answer.body(), Country.provinceOf(report.commune()), number);
    }

    /** The province accepts it. */
    public void accept(Written report) throws Exception {
        callers.post(
                Callers.of("reviewer", report.province()),
                "/submissions/" + report.submission() + "/acceptance",
                "{}",
                "If-Match",
                "*",
                "Idempotency-Key",
                ACCEPTED + report.number());
    }
}
