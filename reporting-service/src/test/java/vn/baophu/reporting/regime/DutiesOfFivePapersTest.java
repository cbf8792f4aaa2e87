package vn.baophu.reporting.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.baophu.houserules.Callers.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.csv.CsvTable;
import vn.baophu.reporting.AtTheDoor;

/** All 55 duties of the five papers, as the demo sends them, with the units and agencies that they name. */
@QuarkusTest
class DutiesOfFivePapersTest extends AtTheDoor {
    private static final Path SHARED = Path.of("../../shared/data/reporting.csv");
    private static final List<String> COLUMNS = List.of("id", "due_day", "due_month", "due_year_offset");
    private static final List<String> OTHERS = List.of(
            "document",
            "section",
            "source_line",
            "reporter",
            "recipient",
            "via",
            "what",
            "frequency",
            "due_rule",
            "kind",
            "source_quote",
            "note");

    private JsonNode duties;

    @BeforeEach
    void papers() throws IOException {
        assumeTrue(FivePapers.areHere(), "The demo is not here");
        FivePapers.areKnown();
        duties = FivePapers.duties();
        for (var duty : duties) {
            as("coordinator", "VN")
                    .contentType("application/json")
                    .body(duty.toString())
                    .post("/api/v1/regimes")
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void each_comes_back_as_it_was_sent_and_as_the_paper_prints_it() throws IOException {
        assertThat(duties).hasSize(55);
        for (var sent : duties) {
            var kept = new ObjectMapper()
                    .readTree(as("auditor", "VN")
                            .get("/api/v1/regimes/" + sent.get("code").asText())
                            .asString());
            sent.properties().stream()
                    .filter(field -> !List.of("unit", "content").contains(field.getKey()))
                    .forEach(field -> assertThat(kept.get(field.getKey()))
                            .as("%s of %s", field.getKey(), sent.get("code"))
                            .isEqualTo(field.getValue()));
            for (var part : List.of("sections", "attachments")) {
                assertThat(kept.at("/content/" + part))
                        .as("%s of %s", part, sent.get("code"))
                        .containsExactlyElementsOf(sent.at("/content/" + part));
            }
        }
    }

    @Test
    void those_with_a_date_are_owed_and_no_others() {
        assertThat(owedDays())
                .containsOnlyKeys(
                        "000-R01", "000-R02", "000-R03", "001-R01", "003-R01", "003-R02", "003-R03", "003-R04",
                        "003-R07", "004-R03")
                .containsEntry("000-R01", "07-09")
                .containsEntry("000-R02", "01-09")
                .containsEntry("000-R03", "12-14")
                .containsEntry("001-R01", "12-19")
                .containsEntry("003-R02", "06-29")
                .containsEntry("003-R04", "07-09")
                .containsEntry("003-R07", "12-09")
                .containsEntry("004-R03", "11-30");
    }

    @Test
    void those_are_just_the_ones_to_which_the_papers_give_a_day() throws IOException {
        assumeTrue(Files.exists(SHARED), () -> "The papers' own table is not here: " + SHARED);
        var rows = CsvTable.read(Files.readAllBytes(SHARED), COLUMNS, OTHERS).rows();

        assertThat(rows).hasSize(55);
        assertThat(owedDays().keySet())
                .containsExactlyInAnyOrderElementsOf(rows.stream()
                        .filter(row -> row.text("due_day", false) != null)
                        .map(row -> row.text("id", true))
                        .toList());
    }

    /** Month and last day in time of each regime under which something is owed. */
    private Map<String, String> owedDays() {
        var owed = new TreeMap<String, String>();
        for (var duty : duties) {
            var code = duty.get("code").asText();
            List<String> days = as("auditor", "VN")
                    .get("/api/v1/obligations?limit=500&regime=" + code)
                    .path("items.dueOn");
            var ends =
                    new ArrayList<>(days).stream().map(day -> day.substring(5)).collect(Collectors.toSet());
            ends.forEach(day -> owed.put(code, day));
            assertThat(ends).as(code).hasSizeLessThan(2);
        }
        return owed;
    }
}
