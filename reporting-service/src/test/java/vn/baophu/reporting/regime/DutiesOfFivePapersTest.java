package vn.baophu.reporting.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.baophu.houserules.Callers.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.contracts.PlanIssued;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.DoorTest;
import vn.baophu.reporting.VinhLinh;
import vn.baophu.reporting.target.GivenTargets;

/** All 55 duties of the five papers, as the demo sends them. */
@QuarkusTest
class DutiesOfFivePapersTest extends DoorTest {
    private static final Path DUTIES = Path.of("../deploy/local/demo/regimes.json");

    @BeforeEach
    void papers() {
        assumeTrue(Files.exists(DUTIES), () -> "The duties of the demo are not here: " + DUTIES);
        paper("001", "62", "Tỉnh Kon Tum", 2023, 2025);
        paper("002", "92", "Thành phố Cần Thơ", 2024, 2024);
        paper("003", "70", "Tỉnh Bình Phước", 2022, 2025);
        paper("004", "86", "Tỉnh Vĩnh Long", 2018, 2020);
    }

    @Test
    void each_comes_back_as_it_was_sent_and_as_the_paper_prints_it() throws IOException {
        var duties = new ObjectMapper().readTree(Files.readString(DUTIES));
        assertThat(duties).hasSize(55);

        for (JsonNode duty : duties) {
            var sent = withoutAgencies((ObjectNode) duty);
            as("coordinator", "VN")
                    .contentType("application/json")
                    .body(sent.toString())
                    .post("/api/v1/regimes")
                    .then()
                    .statusCode(201);
            var kept = new ObjectMapper()
                    .readTree(as("auditor", "VN")
                            .get("/api/v1/regimes/" + sent.get("code").asText())
                            .asString());

            for (var field : List.of("code", "plan", "title", "kind", "frequency", "indicators", "due", "printed")) {
                assertThat(kept.get(field))
                        .as("%s of %s", field, sent.get("code"))
                        .isEqualTo(sent.get(field));
            }
        }
    }

    /** The agencies of the papers belong to another service's story; here nobody is named instead. */
    private static ObjectNode withoutAgencies(ObjectNode duty) {
        if (duty.path("reporters").has("agencies")) {
            duty.remove("reporters");
        }
        return duty;
    }

    private static void paper(String code, String unit, String name, int from, int to) {
        var unitId = Ids.next();
        VinhLinh.unit(unitId, unit, name, "PROVINCE", null);
        GivenTargets.plan(plan(code, unitId, from, to));
    }

    private static PlanIssued plan(String code, UUID unit, int from, int to) {
        return new PlanIssued(
                Ids.next(),
                Instant.EPOCH,
                Ids.next(),
                1,
                code,
                null,
                "PLAN",
                "UBND",
                "Kế hoạch",
                unit,
                code.equals("003") ? null : LocalDate.of(from, 4, 3),
                from,
                to);
    }
}
