package vn.baophu.journeys.storm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.baophu.journeys.stack.Stack;

/**
 * Everything that can be seen of the reports of one regime, without ids, moments and the name of the regime.
 *
 * @param reports by commune
 * @param totals what progress says of the district
 * @param changes what the feed tells of each commune, in its order
 * @param facts what was said on Kafka about each commune's report, each once, in its order
 */
record EndState(
        Map<String, String> reports,
        String totals,
        Map<String, List<String>> changes,
        Map<String, List<String>> facts) {
    private static final List<String> DIFFERS = List.of(
            "id", "obligation", "regime", "submittedAt", "firstSubmittedAt", "firstAcceptedAt", "acceptedAt", "at");

    static EndState of(Stack stack, String regime) throws InterruptedException {
        var client = new Stubborn(stack, new Saboteur(stack, 0, 0, 0));
        var reports = new TreeMap<String, String>();
        var communes = new TreeMap<String, String>();
        for (var report : client.get("auditor", "/submissions?limit=500&regime=" + regime)
                .body()
                .get("items")) {
            var commune = report.at("/unit/code").asText();
            communes.put(report.get("id").asText(), commune);
            reports.put(commune, plain(report.deepCopy()).toString());
        }
        var totals = client.get("auditor", "/progress?unit=464&period=2024-S1&indicator=BAO_A&regime=" + regime)
                .body();
        return new EndState(
                reports, plain(totals.deepCopy()).toString(), changes(client, regime), facts(stack, communes));
    }

    private static Map<String, List<String>> changes(Stubborn client, String regime) throws InterruptedException {
        var changes = new TreeMap<String, List<String>>();
        JsonNode page;
        var after = "";
        do {
            page = client.get("auditor", "/feed?limit=500" + after).body();
            for (var change : page.get("items")) {
                if (change.path("regime").asText().equals(regime)) {
                    changes.computeIfAbsent(change.at("/unit/code").asText(), first -> new ArrayList<>())
                            .add(change.get("kind").asText() + " " + change.path("revision") + change.path("figures"));
                }
            }
            after = "&after=" + page.get("next").asText();
        } while (page.get("more").asBoolean());
        return changes;
    }

    private static Map<String, List<String>> facts(Stack stack, Map<String, String> communes) {
        var seen = new HashSet<String>();
        var facts = new TreeMap<String, List<String>>();
        stack.broker().factsIn("baophu.submission").stream()
                .filter(fact -> communes.containsKey(fact.key()) && seen.add(fact.id()))
                .forEach(fact -> facts.computeIfAbsent(communes.get(fact.key()), first -> new ArrayList<>())
                        .add(fact.type() + " " + fact.body().get("revision")));
        return facts;
    }

    private static JsonNode plain(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(DIFFERS);
        }
        node.forEach(EndState::plain);
        return node;
    }
}
