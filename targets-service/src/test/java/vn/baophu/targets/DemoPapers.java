package vn.baophu.targets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.take;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.baophu.platform.csv.CsvTable;

/** The five papers of the demo on their way in. */
public final class DemoPapers {
    /** The columns of their tables. */
    public static final List<String> COLUMNS = List.of(
            "code",
            "unit",
            "unitPrinted",
            "level",
            "holderKind",
            "holderName",
            "indicator",
            "year",
            "openStart",
            "participants",
            "denominatorKind",
            "denominator",
            "denominatorPrintedAs",
            "printedPercent",
            "comparator",
            "figureKind",
            "asOf",
            "row",
            "total",
            "sourceLine",
            "note");

    private DemoPapers() {}

    /** Takes all in and issues them; answers the rows as sent. */
    public static List<Map<String, String>> takeIn() {
        Demo.unitsAreKnown();
        var sent = new ArrayList<Map<String, String>>();
        var papers = JsonPath.from(new String(Demo.file("plans.json"), UTF_8));
        for (Map<String, Object> paper : papers.<Map<String, Object>>getList("")) {
            @SuppressWarnings("unchecked")
            var plan = (Map<String, Object>) paper.get("plan");
            planner("VN")
                    .contentType("application/json")
                    .body(plan)
                    .post("/api/v1/plans")
                    .then()
                    .statusCode(201);
            @SuppressWarnings("unchecked")
            var tables = (List<Map<String, Object>>) paper.get("annexes");
            tables.forEach(table -> sent.addAll(takeIn((String) plan.get("code"), table)));
            Papers.issue((String) plan.get("code"));
        }
        return sent;
    }

    private static List<Map<String, String>> takeIn(String plan, Map<String, Object> table) {
        var content = Demo.file((String) table.get("file"));
        var request =
                planner("VN").queryParam("source", table.get("source")).queryParam("ordinal", table.get("ordinal"));
        Stream.of("title", "caption")
                .filter(line -> table.get(line) != null)
                .forEach(line -> request.queryParam(line, table.get(line)));
        take(request, plan, content).statusCode(201);
        return CsvTable.read(content, List.of(), COLUMNS).rows().stream()
                .map(row -> row.cells())
                .toList();
    }
}
