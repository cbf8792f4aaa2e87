package vn.baophu.journeys.storm;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * What eighteen communes and their office do with the reports of one regime: sent, returned, taken back, accepted, corrected.
 * Its indicators are its own, so that the totals of other journeys on the same stack stay theirs.
 */
final class Work {
    private static final int HANDS = 4;
    private static final String OFFICE = "reviewer-vinh-linh";

    private final Stubborn client;
    private final String regime;

    Work(Stubborn client, String regime) {
        this.client = client;
        this.regime = regime;
    }

    void recordTheRegime() throws InterruptedException {
        client.post("coordinator-vinh-linh", "/regimes", regime, null, """
                {"code":"%s","plan":"000","title":"Báo cáo trong bão","kind":"PERIODIC_REPORT","frequency":"HALF_YEARLY",
                 "unit":"464","indicators":["BAO_A","BAO_B"],"reporters":{"unitsUnder":"464","level":"COMMUNE"},
                 "due":[{"part":"S1","rule":"BEFORE","day":10,"month":7}]}""".formatted(regime));
    }

    /** All communes side by side; ends with the first thing that was refused. */
    void goOn(List<String> communes, List<String> reporters) throws Exception {
        var pool = Executors.newFixedThreadPool(HANDS);
        try {
            var all = new ArrayList<Future<?>>();
            IntStream.range(0, communes.size())
                    .forEach(at -> all.add(pool.submit(() -> {
                        oneCommune(at, communes.get(at), reporters.get(at));
                        return null;
                    })));
            for (var each : all) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private void oneCommune(int at, String commune, String reporter) throws InterruptedException {
        var path = "/submissions/%s/";
        var sent = client.post(
                reporter, "/submissions", key(commune, "send"), null, """
                {"regime":"%s","unit":"%s","period":"2024-S1","figures":%s}""".formatted(regime, commune, figures(at, 0)));
        var id = sent.id();
        if (at % 3 == 0) {
            var back = client.post(
                    OFFICE,
                    path.formatted(id) + "return",
                    key(commune, "return"),
                    sent.tag(),
                    "{\"reason\":\"Xem lại\"}");
            sent = again(reporter, id, commune, "again", back, figures(at, 1), "");
        }
        if (at % 5 == 0) {
            var taken = client.post(
                    reporter, path.formatted(id) + "withdrawal", key(commune, "withdraw"), sent.tag(), "{}");
            sent = again(reporter, id, commune, "anew", taken, figures(at, 2), "");
        }
        var accepted = accept(id, commune, "accept", sent);
        if (at % 4 == 0) {
            var corrected =
                    again(reporter, id, commune, "correct", accepted, figures(at, 3), ",\"reason\":\"Sót một thôn\"");
            accept(id, commune, "accept-correction", corrected);
        }
    }

    private Stubborn.Answer again(
            String reporter,
            String id,
            String commune,
            String step,
            Stubborn.Answer seen,
            String figures,
            String reason)
            throws InterruptedException {
        return client.post(
                reporter,
                "/submissions/%s/corrections".formatted(id),
                key(commune, step),
                seen.tag(),
                "{\"figures\":%s%s}".formatted(figures, reason));
    }

    private Stubborn.Answer accept(String id, String commune, String step, Stubborn.Answer seen)
            throws InterruptedException {
        return client.post(OFFICE, "/submissions/%s/acceptance".formatted(id), key(commune, step), seen.tag(), "{}");
    }

    private String key(String commune, String step) {
        return "%s-%s-%s".formatted(regime, commune, step);
    }

    private static String figures(int at, int step) {
        return """
                [{"indicator":"BAO_A","participants":%d,"denominator":9000},{"indicator":"BAO_B","participants":%d}]""".formatted(1000 + 7 * at + step, 100 + at + step);
    }
}
