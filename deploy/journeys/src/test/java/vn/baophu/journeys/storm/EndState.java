package vn.baophu.journeys.storm;

import static java.util.stream.Collectors.toMap;
import static vn.baophu.journeys.storm.Waiting.who;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.baophu.journeys.stack.Stack;
import vn.baophu.journeys.year.District;

/**
 * Everything that can be seen of the year, without ids and moments: by what it is about, line by line; in the order in which
 * it happened where that is one, else sorted.
 */
final class EndState {
    private static final String ID = "\"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\"";
    private static final String MOMENT = "\"\\d{4}-\\d\\d-\\d\\dT[^\"]*Z\"";
    private static final List<String> REGIMES = List.of("000-R01", "000-R02");
    private static final List<String> ASKED = List.of(
            "/progress?unit=464&indicator=BHYT&period=2024-S1",
            "/progress?unit=464&indicator=BHYT&period=2024-S1&figures=REPORTED",
            "/progress?unit=464&indicator=BHYT&period=2024",
            "/progress?unit=464&indicator=BHYT&period=2026",
            "/timeliness?unit=464&regime=000-R01&groupBy=UNIT&limit=500",
            "/timeliness?unit=464&regime=000-R02&groupBy=UNIT&limit=500",
            "/targets?plan=VL-2026&limit=500",
            "/plans/VL-2026");

    private final Stack stack;
    private final Stubborn client;
    private final Map<String, List<String>> lines = new TreeMap<>();

    private EndState(Stack stack) {
        this.stack = stack;
        this.client = new Stubborn(stack, new Saboteur(stack));
    }

    static Map<String, List<String>> of(Stack stack) throws InterruptedException {
        var end = new EndState(stack);
        end.reports();
        for (var path : ASKED) {
            end.add(path, end.client.get("auditor", path).body());
        }
        end.feed();
        end.duties();
        end.inboxes();
        end.assignments();
        end.facts();
        return end.lines;
    }

    private void reports() throws InterruptedException {
        for (var regime : REGIMES) {
            for (var report : client.all("auditor", "/submissions?regime=" + regime)) {
                add("report " + about(report), report);
            }
            for (var owed : client.all("auditor", "/obligations?regime=" + regime)) {
                add("owed " + about(owed), owed);
            }
        }
    }

    /** What the feed tells of each report, in its order. */
    private void feed() throws InterruptedException {
        for (var change : client.all("auditor", "/feed")) {
            add("feed " + about(change), change);
        }
    }

    /** The same with what was made, moved or dropped; who did that is left out: whoever asked for it, or the house by itself. */
    private void duties() throws InterruptedException {
        for (var change : client.all("auditor", "/feed?duties=true")) {
            if (REGIMES.contains(change.get("regime").asText())) {
                ((ObjectNode) change).remove("by");
                add("duty " + about(change), change);
            }
        }
    }

    private void inboxes() throws InterruptedException {
        var people = new ArrayList<>(List.of(
                "coordinator-vinh-linh", "reviewer-vinh-linh", "reviewer-ubnd-vinh-linh", "reporter-bhxh-vinh-linh"));
        District.COMMUNES.values().forEach(commune -> people.add(commune.reporter()));
        for (var person : people) {
            for (var told : client.all(person, "/reminders")) {
                if (REGIMES.contains(told.at("/regime/code").asText())) {
                    add("inbox " + person, told);
                }
            }
            lines.getOrDefault("inbox " + person, new ArrayList<>()).sort(null);
        }
    }

    private void assignments() throws InterruptedException {
        for (var task : List.of("000-T097", "000-T098")) {
            for (var given : client.all("coordinator-vinh-linh", "/tasks/" + task + "/assignments")) {
                add(
                        "task " + task + " " + who(given) + " "
                                + given.get("period").asText(),
                        given);
            }
        }
    }

    /** What was said on Kafka about each report, once for each id, in its order, as one who listens would count it. */
    private void facts() throws InterruptedException {
        var named = new TreeMap<String, String>();
        for (var regime : REGIMES) {
            for (var path : List.of("/submissions?regime=", "/obligations?regime=")) {
                named.putAll(client.all("auditor", path + regime).stream()
                        .collect(toMap(each -> each.get("id").asText(), EndState::about)));
            }
        }
        var seen = new HashSet<String>();
        for (var topic : List.of("baophu.submission", "baophu.obligation")) {
            stack.broker().factsIn(topic).stream()
                    .filter(fact -> named.containsKey(fact.key()) && seen.add(fact.id()))
                    .forEach(fact -> add("said " + named.get(fact.key()) + " " + fact.type(), fact.body()));
        }
        for (var service : List.of("agency-service", "targets-service", "reporting-service")) {
            stack.broker().factsIn("baophu.dead-letter." + service).forEach(fact -> add("parked", fact.body()));
        }
    }

    private static String about(JsonNode each) {
        var regime = each.get("regime");
        return regime.path("code").asText(regime.asText()) + " " + who(each) + " "
                + each.get("period").asText();
    }

    private void add(String about, JsonNode seen) {
        var line = seen.toString().replaceAll(ID, "\"id\"").replaceAll(MOMENT, "\"moment\"");
        lines.computeIfAbsent(about, first -> new ArrayList<>()).add(line);
    }
}
