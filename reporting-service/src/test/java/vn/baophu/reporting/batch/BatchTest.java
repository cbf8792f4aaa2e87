package vn.baophu.reporting.batch;

import static vn.baophu.houserules.Callers.as;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

/** Batches from the district of Vĩnh Linh. */
abstract class BatchTest extends AtTheDoor {
    static final String HEADER = "regime,unit,period,indicator,participants,denominator";
    static final String BATCHES = "/api/v1/submission-batches";

    @BeforeEach
    void regimes() {
        regimesAreRecorded();
    }

    static ValidatableResponse sends(String... rows) {
        return sendsAs("reporter", VinhLinh.DISTRICT, "", rows);
    }

    static ValidatableResponse sendsAs(String role, String unit, String query, String... rows) {
        return csv(role, unit, query, HEADER + "\n" + String.join("\n", rows));
    }

    static ValidatableResponse csv(String role, String unit, String query, String table) {
        return as(role, unit)
                .contentType("text/csv; charset=UTF-8")
                .body(table)
                .post(BATCHES + query)
                .then();
    }

    /** A row for each of the first so many communes. */
    static String[] rows(int communes) {
        return List.copyOf(VinhLinh.IDS.keySet()).subList(0, communes).stream()
                .map(commune -> row(commune, "100"))
                .toArray(String[]::new);
    }

    static String row(String commune, String participants) {
        return "000-R01," + commune + ",2024-S1,BHYT," + participants + ",13.290";
    }
}
