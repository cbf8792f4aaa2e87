package vn.baophu.reporting.regime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.baophu.contracts.AgencyRecorded;
import vn.baophu.contracts.PlanIssued;
import vn.baophu.directory.DirectoryReplica;
import vn.baophu.platform.csv.CsvRow;
import vn.baophu.platform.csv.CsvTable;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.VinhLinh;
import vn.baophu.reporting.target.GivenTargets;

/** The five papers of the demo: their units, agencies, plans and duties, as the other services would tell of them. */
final class FivePapers {
    private static final Path DEMO = Path.of("../deploy/local/demo");

    private FivePapers() {}

    static boolean areHere() {
        return Files.exists(DEMO.resolve("regimes.json"));
    }

    static JsonNode duties() throws IOException {
        return new ObjectMapper().readTree(Files.readString(DEMO.resolve("regimes.json")));
    }

    /** Vĩnh Linh and its plan are known already. */
    static void areKnown() throws IOException {
        var units = units();
        for (var row : rows("agencies.csv", "code,name,shortName,kind,level,unit,collective,printedAs,document")) {
            agency(row, units);
        }
        for (var plan : new ObjectMapper().readTree(Files.readString(DEMO.resolve("plans.json")))) {
            if (!plan.at("/plan/code").asText().equals("000")) {
                plan(plan.get("plan"), units);
            }
        }
    }

    private static Map<String, UUID> units() throws IOException {
        var known = new HashMap<>(VinhLinh.IDS);
        known.put("45", VinhLinh.PROVINCE_ID);
        known.put(VinhLinh.DISTRICT, VinhLinh.DISTRICT_ID);
        for (var row : rows("units.csv", "code,name,level,parent,validFrom,validTo,legalAct")) {
            var code = row.text("code", true);
            if (!known.containsKey(code)) {
                known.put(code, Ids.next());
                var parent = row.text("parent", false);
                VinhLinh.unit(
                        known.get(code), code, row.text("name", true), row.text("level", true), known.get(parent));
            }
        }
        return known;
    }

    private static void agency(CsvRow row, Map<String, UUID> units) {
        var recorded = new AgencyRecorded(
                Ids.next(),
                Instant.EPOCH,
                Ids.next(),
                1,
                row.text("code", true),
                row.text("name", true),
                row.text("shortName", false),
                row.text("kind", true),
                units.get(row.text("unit", false)),
                row.flag("collective"));
        var replica = Arc.container().select(DirectoryReplica.class).get();
        QuarkusTransaction.requiringNew().run(() -> replica.record(recorded));
    }

    private static void plan(JsonNode plan, Map<String, UUID> units) {
        GivenTargets.plan(new PlanIssued(
                Ids.next(),
                Instant.EPOCH,
                Ids.next(),
                1,
                plan.get("code").asText(),
                plan.hasNonNull("number") ? plan.get("number").asText() : null,
                plan.get("kind").asText(),
                plan.get("issuer").asText(),
                plan.get("title").asText(),
                units.get(plan.get("unit").asText()),
                plan.hasNonNull("signedOn")
                        ? LocalDate.parse(plan.get("signedOn").asText())
                        : null,
                plan.get("periodFrom").asInt(),
                plan.get("periodTo").asInt(),
                null));
    }

    private static List<CsvRow> rows(String file, String columns) throws IOException {
        return CsvTable.read(Files.readAllBytes(DEMO.resolve(file)), List.of(columns.split(",")))
                .rows();
    }
}
