package vn.baophu.targets.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.baophu.targets.Cycle;

/** The cycle of the demo says what the paper says: 20 deliveries, and as the 21st fact the computing by the owner. */
class PaperOfBinhPhuocTest {
    private static final Path FACTS = Path.of("../../shared/data/base_data.csv");

    private static final JsonNode CYCLE = Cycle.ofBinhPhuoc();

    private static List<CSVRecord> facts;

    @BeforeAll
    static void facts_are_there() throws IOException {
        assumeTrue(Files.exists(FACTS), "Skipped: the facts of the papers are not at ../shared/data");
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = CSVParser.parse(Files.readString(FACTS), format)) {
            facts = rows.getRecords();
        }
    }

    @Test
    void each_delivery_has_its_provider_schemes_recipient_and_line() {
        var deliveries = byCode();

        assertThat(deliveries).hasSize(20);
        assertThat(facts.subList(0, 20)).allSatisfy(fact -> {
            var delivery = deliveries.get(fact.get("id"));
            assertThat(delivery.at("/provider/name").asText()).isEqualTo(fact.get("provider"));
            assertThat(texts(delivery.get("indicators")))
                    .containsExactly(fact.get("target_group").split("; "));
            assertThat(delivery.path("recipient")
                            .path("name")
                            .asText(CYCLE.at("/owner/name").asText()))
                    .isEqualTo(fact.get("first_recipient"));
            assertThat(delivery.path("movements").asBoolean())
                    .isEqualTo(!fact.get("movement_parts").isEmpty());
            assertThat(delivery.get("sourceLine").asText()).isEqualTo(fact.get("source_line"));
            assertThat(delivery.get("quote").asText()).isEqualTo(fact.get("source_quote"));
        });
        assertThat(facts).allSatisfy(fact -> assertThat(fact.get("final_recipient"))
                .isEqualTo(CYCLE.at("/owner/name").asText()));
    }

    @Test
    void each_step_has_the_day_of_the_paper() {
        assertThat(facts.subList(0, 20)).allSatisfy(fact -> assertThat(before("HEAD_COUNTS"))
                .isEqualTo(fact.get("due_day") + "/" + fact.get("due_month")));
        assertThat(before("OWN_COUNTS")).isEqualTo("30/6");

        var computing = facts.get(20);
        assertThat(before("POTENTIAL")).isEqualTo(computing.get("due_day") + "/" + computing.get("due_month"));
        assertThat(computing.get("provider")).isEqualTo(CYCLE.at("/owner/name").asText());
        assertThat(step("PROPOSAL").has("due"))
                .as("the paper names a session, no day")
                .isFalse();
    }

    private static Map<String, JsonNode> byCode() {
        return StreamSupport.stream(CYCLE.get("deliveries").spliterator(), false)
                .collect(Collectors.toMap(delivery -> delivery.get("code").asText(), Function.identity()));
    }

    private static JsonNode step(String kind) {
        return StreamSupport.stream(CYCLE.get("steps").spliterator(), false)
                .filter(step -> step.get("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static String before(String kind) {
        var due = step(kind).get("due");
        assertThat(due.get("rule").asText()).isEqualTo("BEFORE");
        return due.get("day").asText() + "/" + due.get("month").asText();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
