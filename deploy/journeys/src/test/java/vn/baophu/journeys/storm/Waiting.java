package vn.baophu.journeys.storm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import vn.baophu.journeys.stack.Stack;
import vn.baophu.journeys.year.District;

/** For what follows by itself: a reminder whose turn it is, a report that comes to be owed, news that everybody has heard. */
record Waiting(Stack stack, Stubborn client) {
    /** A round of reminders that died is taken over after two minutes. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final List<String> SPEAKERS = List.of("agency-service", "targets-service", "reporting-service");

    void reminded(String person, String kind, String regime, String dueOn) throws Exception {
        until(
                person + " is reminded of " + regime + ": " + kind,
                () -> client.all(person, "/reminders?kind=" + kind).stream()
                        .anyMatch(told -> told.at("/regime/code").asText().equals(regime)
                                && told.get("dueOn").asText().equals(dueOn)));
    }

    /** The obligations, by code of who owes them, as soon as there are so many. */
    Map<String, String> owed(String regime, String period, int many) throws Exception {
        var owed = new TreeMap<String, String>();
        until(many + " owe " + regime, () -> {
            owed.clear();
            client.all("coordinator-vinh-linh", "/obligations?regime=%s&period=%s".formatted(regime, period))
                    .forEach(each -> owed.put(who(each), each.get("id").asText()));
            return owed.size() == many;
        });
        return owed;
    }

    /** Nothing waits to be said, and what was said has had its effect. */
    void everybodyHasHeard() throws Exception {
        for (var speaker : SPEAKERS) {
            until(speaker + " has said all", () -> stack.waitingEvents(speaker) == 0);
        }
        done("000-T097", "2024-S1", 17);
        done("000-T098", "2024", 18);
        until(
                "all targets of 2026 are known",
                () -> client.get("auditor", "/progress?unit=464&period=2026&indicator=BHYT")
                                .body()
                                .findValues("target")
                                .size()
                        == District.COMMUNES.size());
    }

    private void done(String task, String period, int many) throws Exception {
        until(
                many + " have done " + task,
                () -> client.all(
                                        "coordinator-vinh-linh",
                                        "/tasks/%s/assignments?state=DONE&period=%s".formatted(task, period))
                                .size()
                        == many);
    }

    static String who(JsonNode each) {
        return (each.has("unit") ? each.at("/unit/code") : each.at("/agency/code")).asText();
    }

    private static void until(String what, Callable<Boolean> holds) throws Exception {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.call()) {
            assertThat(System.nanoTime()).as(what).isLessThan(giveUp);
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
