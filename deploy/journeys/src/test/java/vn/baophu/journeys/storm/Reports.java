package vn.baophu.journeys.storm;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.baophu.journeys.storm.Stubborn.Answer;

/** The reports of one regime for one period, by code of their reporter; every step goes on from what was last answered. */
final class Reports {
    private final Stubborn client;
    private final String regime;
    private final String period;
    private final Map<String, Answer> seen = new ConcurrentHashMap<>();
    private final Map<String, Integer> steps = new ConcurrentHashMap<>();

    Reports(Stubborn client, String regime, String period) {
        this.client = client;
        this.regime = regime;
        this.period = period;
    }

    void send(String person, String unit, String figures) throws InterruptedException {
        var body = "{\"regime\":\"%s\",\"unit\":\"%s\",\"period\":\"%s\",\"figures\":%s}"
                .formatted(regime, unit, period, figures);
        seen.put(unit, client.post(person, "/submissions", key(unit), null, body));
    }

    /** What somebody owes under a number of its own, as the relay does. */
    void sendOwed(String person, String reporter, String obligation, String figures) throws InterruptedException {
        var body = "{\"obligation\":\"%s\",\"figures\":%s}".formatted(obligation, figures);
        seen.put(reporter, client.post(person, "/submissions", key(reporter), null, body));
    }

    void sendAnew(String person, String reporter, String figures) throws InterruptedException {
        move(person, reporter, "corrections", "{\"figures\":%s}".formatted(figures));
    }

    void correct(String person, String reporter, String figures) throws InterruptedException {
        move(person, reporter, "corrections", "{\"figures\":%s,\"reason\":\"Sót một thôn\"}".formatted(figures));
    }

    void giveBack(String person, String reporter) throws InterruptedException {
        move(
                person,
                reporter,
                "return",
                "{\"reason\":\"Xem lại\",\"figures\":[{\"indicator\":\"BHYT\",\"reason\":\"Thiếu 20 thẻ\"}]}");
    }

    /** {@code withdrawal}, {@code endorsement} or {@code acceptance}. */
    void move(String person, String reporter, String step) throws InterruptedException {
        move(person, reporter, step, "{}");
    }

    private void move(String person, String reporter, String step, String body) throws InterruptedException {
        var last = seen.get(reporter);
        var path = "/submissions/%s/%s".formatted(last.id(), step);
        seen.put(reporter, client.post(person, path, key(reporter), last.tag(), body));
    }

    private String key(String reporter) {
        return "%s-%s-%s-%d".formatted(regime, period, reporter, steps.merge(reporter, 1, Integer::sum));
    }

    static String bhyt(long participants, long denominator) {
        return "[{\"indicator\":\"BHYT\",\"participants\":%d,\"denominator\":%d}]".formatted(participants, denominator);
    }
}
