package vn.baophu.reporting.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.DISTRICT;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.baophu.houserules.StatementCount;
import vn.baophu.reporting.VinhLinh;

/** A batch costs the same few statements, however many reports it has and whatever they carry. */
@QuarkusTest
class CostOfBatchesTest extends BatchTest {
    private static final List<String> COMMUNES = List.copyOf(VinhLinh.IDS.keySet());

    private static final String THROUGH_THE_DISTRICT = """
            {"code":"%s","plan":"127/KH-UBND","title":"Báo cáo qua huyện","kind":"PERIODIC_REPORT",
             "frequency":"HALF_YEARLY","unit":"464","indicators":["BHYT"],
             "reporters":{"unitsUnder":"464","level":"COMMUNE"},"relays":[{"above":"DISTRICT","reviews":true}],
             "due":[{"part":"S1","rule":"BEFORE","day":10,"month":7,"yearOffset":0,"shift":"NONE"}]}""";

    @Test
    void eighteen_corrections_cost_the_same_few_statements_as_two() {
        sends(rows(18)).statusCode(201);
        reviewer()
                .get("/api/v1/submissions?limit=50")
                .then()
                .extract()
                .<String>path("items.id.join(' ')")
                .lines()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .forEach(CostOfBatchesTest::returns);
        var corrections = IntStream.range(0, 18)
                .mapToObj(at -> row(COMMUNES.get(at), "101") + ",2")
                .toList();

        var two = StatementCount.of(() -> csv(
                        "reporter", DISTRICT, "", HEADER + ",corrects\n" + String.join("\n", corrections.subList(0, 2)))
                .statusCode(201));
        var more = StatementCount.of(() -> csv(
                        "reporter",
                        DISTRICT,
                        "",
                        HEADER + ",corrects\n" + String.join("\n", corrections.subList(2, 18)))
                .statusCode(201)
                .body("sent", is(16)));

        assertThat(more).isLessThanOrEqualTo(two + 2);
    }

    @Test
    void eighteen_reports_that_serve_what_another_regime_asks_cost_the_same_few_statements_as_two() {
        for (var code : List.of("CHINH", "PHU")) {
            coordinator()
                    .body(THROUGH_THE_DISTRICT.formatted(code))
                    .post("/api/v1/regimes")
                    .then()
                    .statusCode(201);
        }
        var served = reviewer()
                .get("/api/v1/obligations?regime=PHU&period=2024-S1&limit=50")
                .then()
                .extract()
                .<Map<String, String>>path("items.collectEntries { [it.unit.code, it.id] }");

        var two = StatementCount.of(() -> serves(COMMUNES.subList(0, 2), served).body("sent", is(2)));
        var more =
                StatementCount.of(() -> serves(COMMUNES.subList(2, 18), served).body("sent", is(16)));

        assertThat(more).isLessThanOrEqualTo(two + 2);
    }

    private static ValidatableResponse serves(List<String> communes, Map<String, String> served) {
        var reports = communes.stream()
                .map(commune -> """
                        {"regime":"CHINH","unit":"%s","period":"2024-S1","serves":["%s"],
                         "figures":[{"indicator":"BHYT","participants":100,"denominator":200}]}""".formatted(commune, served.get(commune)))
                .collect(Collectors.joining(","));
        return as("reporter", DISTRICT)
                .contentType("application/json")
                .body("{\"reports\":[" + reports + "]}")
                .post(BATCHES)
                .then()
                .statusCode(201);
    }

    private static void returns(String id) {
        reviewer()
                .header("If-Match", "*")
                .body("{\"reason\":\"Kiểm tra lại số liệu\"}")
                .post("/api/v1/submissions/" + id + "/return")
                .then()
                .statusCode(200);
    }
}
