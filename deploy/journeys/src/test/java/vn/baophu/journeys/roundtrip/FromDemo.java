package vn.baophu.journeys.roundtrip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The papers as the project's own demo files have them. */
final class FromDemo {
    private static final List<String> PRINTED = List.of(
            "section",
            "sourceLine",
            "reporter",
            "recipient",
            "via",
            "what",
            "dueRule",
            "dueDay",
            "dueMonth",
            "dueYearOffset",
            "sourceQuote",
            "note");

    private final Path folder;

    FromDemo(Path folder) {
        this.folder = folder;
    }

    Sheet figures() {
        var sheet = new Sheet();
        for (var plan : list("plans.json")) {
            for (var annex : plan.get("annexes")) {
                Csv.rows(folder.resolve(annex.get("file").asText()))
                        .forEach(row -> sheet.add(row.get("code"), figure(row, plan, annex)));
            }
        }
        return sheet;
    }

    Sheet tasks() {
        var sheet = new Sheet();
        for (var plan : list("plans.json")) {
            Csv.rows(folder.resolve(plan.get("tasks").asText())).forEach(row -> sheet.add(row.get("code"), task(row)));
        }
        return sheet;
    }

    Sheet duties() {
        var sheet = new Sheet();
        for (var regime : list("regimes.json")) {
            sheet.add(regime.get("code").asText(), duty(regime));
        }
        return sheet;
    }

    private static Map<String, String> figure(Map<String, String> row, JsonNode plan, JsonNode annex) {
        var cells = new HashMap<>(row);
        cells.remove("code");
        cells.remove("level"); // only said where it is not the unit's own
        cells.put("plan", plan.at("/plan/code").asText());
        cells.put("annexTitle", annex.path("title").asText(""));
        cells.put("source", annex.get("source").asText());
        return cells;
    }

    private static Map<String, String> task(Map<String, String> row) {
        var cells = new HashMap<>(row);
        cells.remove("code");
        cells.remove("unit");
        return cells;
    }

    private static Map<String, String> duty(JsonNode regime) {
        var cells = new Cells()
                .put("plan", regime, "/plan")
                .put("kind", regime, "/kind")
                .put("frequency", regime, "/frequency")
                .put("printedKind", regime, "/printed/kind")
                .put("printedFrequency", regime, "/printed/frequency");
        PRINTED.forEach(column -> cells.put(column, regime, "/printed/" + column));
        return cells.map();
    }

    private JsonNode list(String file) {
        try {
            return new ObjectMapper().readTree(folder.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
