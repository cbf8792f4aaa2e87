package vn.baophu.bench.deadline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import vn.baophu.bench.deadline.Crowd.Pace;

/** The reports that come in, each sent by its own commune; which one follows which is shuffled, always alike. */
final class Hour {
    /** A report that is owed. */
    private record Owed(String commune, String period) {}

    private final Callers callers;
    private final int hands;
    private final List<Owed> owed = new ArrayList<>();

    Hour(Callers callers, int hands) {
        this.callers = callers;
        this.hands = hands;
        for (var year = 2022; year < 2025; year++) {
            for (var month = 1; month <= 12; month++) {
                var period = "%d-%02d".formatted(year, month);
                Country.communes().forEach(commune -> owed.add(new Owed(commune, period)));
            }
        }
        Collections.shuffle(owed, new Random(1));
    }

    void everybodySignsIn() {
        Country.communes().parallelStream().forEach(commune -> callers.signIn(Callers.of("reporter", commune)));
    }

    /** Sends the next reports; adds what was answered to {@code written}. */
    Pace send(int from, int reports, List<Written> written) throws Exception {
        var answers = new Written[reports];
        var pace = Crowd.does(hands, reports, number -> answers[number] = send(from + number));
        written.addAll(List.of(answers));
        return pace;
    }

    private Written send(int number) throws Exception {
        var report = owed.get(number);
        var key = "bench-" + number;
        var answer = callers.post(
                Callers.of("reporter", report.commune()),
                "/submissions",
                Country.report(report.commune(), report.period(), number),
                "Idempotency-Key",
                key);
        return Written.of(answer.body(), key);
    }

    /** The offices accept these reports, each province its own. */
    Pace accept(List<Written> written) throws Exception {
        var reviewers = IntStream.range(0, written.size())
                .mapToObj(number -> Callers.of("reviewer", provinceOf(written.get(number))))
                .toList();
        reviewers.forEach(callers::signIn);
        return Crowd.does(
                hands,
                written.size(),
                number -> callers.post(
                        reviewers.get(number),
                        "/submissions/" + written.get(number).submission() + "/acceptance",
                        "{}",
                        "If-Match",
                        "*"));
    }

    private static String provinceOf(Written report) {
        var regime = report.body().indexOf("THANG-") + "THANG-".length();
        return report.body().substring(regime, regime + 2);
    }
}
