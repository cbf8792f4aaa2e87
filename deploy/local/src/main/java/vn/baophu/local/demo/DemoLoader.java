package vn.baophu.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Loads the demo like any client would: through the gateway, with the tokens of the people whose work it is. Running it
 * again changes nothing. It stops at the first refusal with {@link DemoRefused}; what was taken until then stays, and the
 * next run goes on from there.
 */
public final class DemoLoader {
    private static final String REGISTRAR = "registrar";

    private final Door door;
    private final DemoFiles files;
    private DemoLoaded loaded = DemoLoaded.nothingYet();

    /**
     * @param gateway address of the gateway, e.g. {@code http://127.0.0.1:8080}
     * @param tokenOf gives the bearer token of a demo person
     * @param folder the demo, {@code deploy/local/demo}
     */
    public DemoLoader(URI gateway, UnaryOperator<String> tokenOf, Path folder) {
        this.door = new Door(gateway, tokenOf);
        this.files = new DemoFiles(folder);
    }

    /** Loads everything and says what it was. */
    public DemoLoaded load() {
        loaded = DemoLoaded.nothingYet();
        table("units", "units.csv", REGISTRAR, "unit-imports");
        table("agencies", "agencies.csv", REGISTRAR, "agency-imports");
        var plans = files.plans();
        plans.forEach(this::plan);
        var planOf = plans.stream().collect(Collectors.toMap(DemoPlan::code, Function.identity()));
        files.regimes().forEach(regime -> regime(regime, planOf));
        plans.forEach(plan -> table("tasks", plan.tasks(), plan.coordinator(), "task-imports"));
        files.assignments().forEach(each -> assignment(each, planOf));
        files.baselines().forEach(each -> baseline(each, planOf));
        return loaded;
    }

    private void table(String kind, String file, String person, String path) {
        var answer = door.send(Posting.csv(file, person, path, files.text(file)));
        loaded = loaded.and(kind, files.rows(file), answer.changedSomething());
    }

    private void plan(DemoPlan plan) {
        var path = "plans/" + plan.code();
        var known = door.get(plan.planner(), path);
        var file = "plans.json, plan " + plan.code();
        if (!known.accepted()) {
            door.send(Posting.json(file, plan.planner(), "plans", plan.plan().toString()));
        }
        // A plan that is submitted or issued no longer takes annexes: it has them all.
        var state = known.body().path("state").asText("DRAFT");
        var open = state.equals("DRAFT");
        loaded = loaded.and("plans", 1, open || state.equals("SUBMITTED"));
        plan.annexes().forEach(annex -> annex(plan, annex, open));
        if (open) {
            step(plan, plan.planner(), "submission");
        }
        if (open || state.equals("SUBMITTED")) {
            step(plan, plan.issuer(), "issuance");
        }
    }

    private void step(DemoPlan plan, String person, String step) {
        var path = "plans/" + plan.code();
        var version = door.get(person, path).etag();
        door.send(Posting.json("plans.json, plan " + plan.code(), person, path + "/" + step, "{}")
                .changing(version));
    }

    private void annex(DemoPlan plan, DemoPlan.Annex annex, boolean open) {
        if (open) {
            var path = "plans/" + plan.code() + "/annexes?source=" + annex.source() + "&ordinal=" + annex.ordinal()
                    + line("title", annex.title()) + line("caption", annex.caption());
            door.send(Posting.csv(annex.file(), plan.planner(), path, files.text(annex.file())));
        }
        loaded = loaded.and("figures", files.rows(annex.file()), open);
    }

    private static String line(String name, String printed) {
        return printed == null ? "" : "&" + name + "=" + URLEncoder.encode(printed, StandardCharsets.UTF_8);
    }

    /** One that is there may have been put anew since, or come from an older demo, and stays as it is. */
    private void regime(JsonNode regime, Map<String, DemoPlan> planOf) {
        var coordinator = planOf.get(regime.get("plan").asText()).coordinator();
        var code = regime.get("code").asText();
        var isNew = !door.get(coordinator, "regimes/" + code).accepted();
        if (isNew) {
            door.send(Posting.json("regimes.json, regime " + code, coordinator, "regimes", regime.toString()));
        }
        loaded = loaded.and("reporting duties", 1, isNew);
    }

    /** A unit has one cycle a year: one that is there went on since, and stays as it is. */
    private void baseline(JsonNode baseline, Map<String, DemoPlan> planOf) {
        var planner = planOf.get(baseline.get("plan").asText()).planner();
        var query = "?unit=" + baseline.get("unit").asText() + "&year="
                + baseline.get("year").asText();
        var isNew = door.get(planner, "baselines" + query).body().path("items").isEmpty();
        if (isNew) {
            door.send(Posting.json("baselines.json", planner, "baselines", baseline.toString()));
        }
        loaded = loaded.and("yearly cycles", 1, isNew);
    }

    private void assignment(DemoAssignment each, Map<String, DemoPlan> planOf) {
        var coordinator = planOf.get(each.plan()).coordinator();
        var file = "assignments.json, task " + each.task();
        var path = "tasks/" + each.task() + "/assignments";
        var answer = door.send(
                Posting.json(file, coordinator, path, each.assignment().toString()));
        loaded = loaded.and("assignments", 1, answer.changedSomething());
    }
}
