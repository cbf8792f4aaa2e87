package vn.baophu.reporting.obligation;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.DISTRICT;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

/** What lists and exports call a duty is what the door does with a report for it, whatever has happened to the duty. */
@QuarkusTest
class StateAndDoorTest extends AtTheDoor {
    private static final List<String> MOMENTS = List.of(
            "2024-06-30T02:00:00Z",
            "2024-07-09T16:59:59Z",
            "2024-07-09T17:00:00Z",
            "2024-07-12T16:59:59Z",
            "2024-07-12T17:00:00Z");

    private static final Map<ObligationState, List<String>> SAYS = Map.of(
            ObligationState.WAITING, List.of("PERIOD_NOT_OPEN"),
            ObligationState.OPEN, List.of(),
            ObligationState.OVERDUE, List.of(),
            ObligationState.LOCKED, List.of("PERIOD_LOCKED"),
            ObligationState.SUBMITTED, List.of("ALREADY_SUBMITTED"),
            ObligationState.RETURNED, List.of("ALREADY_SUBMITTED"),
            ObligationState.FULFILLED, List.of("ALREADY_SUBMITTED"),
            ObligationState.WAIVED, List.of("OBLIGATION_WAIVED"));

    private static final String NEVER_SENT = "19363";
    private static final String TAKEN_BACK = "19369";
    private static final String OWED_AFTER_ALL = "19384";

    @BeforeEach
    void each_unit_has_another_history() {
        regime("LOCKS", ",\"lockDays\":3");
        regime("NEVER", "");
        for (var regime : List.of("LOCKS", "NEVER")) {
            sends(regime, "19366");
            changes(reporter(TAKEN_BACK), sends(regime, TAKEN_BACK), "withdrawal", "{}");
            returned(regime, "19372");
            var again = returned(regime, "19375");
            changes(reporter("19375"), corrects("19375", again, ""), "withdrawal", "{}");
            waiver(regime, "19378", "");
            waiver(regime, OWED_AFTER_ALL, "");
            waiver(regime, OWED_AFTER_ALL, "/withdrawal");
            accepted(regime, "19387");
            corrects("19393", accepted(regime, "19393"), ",\"reason\":\"Sót\"");
            changes(
                    reviewer(),
                    corrects("19396", accepted(regime, "19396"), ",\"reason\":\"Sót\""),
                    "acceptance",
                    "{}");
        }
    }

    @Test
    void what_is_said_of_a_duty_is_what_the_door_does() {
        for (var moment : MOMENTS) {
            clock.moveTo(moment);
            for (var regime : List.of("LOCKS", "NEVER")) {
                var said = listed(regime, "");
                assertThat(said)
                        .as(moment)
                        .hasSize(10)
                        .isEqualTo(exported(regime))
                        .isEqualTo(narrowed(regime));
                said.forEach((unit, state) -> assertThat(tried(regime, unit))
                        .as("%s of %s at %s", state, unit, moment)
                        .isEqualTo(SAYS.get(ObligationState.valueOf(state))));
            }
        }
    }

    @Test
    void only_what_was_never_sent_is_locked() {
        clock.moveTo("2024-07-20T02:00:00Z");

        assertThat(listed("LOCKS", "&state=LOCKED")).containsOnlyKeys(NEVER_SENT);
        assertThat(listed("LOCKS", "&state=OVERDUE")).containsOnlyKeys(TAKEN_BACK, OWED_AFTER_ALL);
        assertThat(listed("NEVER", "&state=OVERDUE")).containsOnlyKeys(NEVER_SENT, TAKEN_BACK, OWED_AFTER_ALL);
    }

    private static Map<String, String> listed(String regime, String narrower) {
        List<Map<String, ?>> items = as("auditor", "VN")
                .get("/api/v1/obligations?period=2024-S1&limit=50&regime=" + regime + narrower)
                .path("items");
        return byUnit(items);
    }

    /** The same, each state asked for by itself. */
    private static Map<String, String> narrowed(String regime) {
        return Stream.of(ObligationState.values())
                .map(state -> listed(regime, "&state=" + state))
                .flatMap(some -> some.entrySet().stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> exported(String regime) {
        List<Map<String, ?>> items = as("auditor", "VN")
                .get("/api/v1/reports/" + regime + "/2024-S1.json")
                .path("items");
        return byUnit(items);
    }

    private static Map<String, String> byUnit(List<Map<String, ?>> items) {
        var states = new TreeMap<String, String>();
        items.forEach(
                item -> states.put((String) ((Map<?, ?>) item.get("unit")).get("code"), (String) item.get("state")));
        return states;
    }

    private static List<String> tried(String regime, String unit) {
        return reporter(unit)
                .body(report(regime, unit))
                .post("/api/v1/submissions?dryRun=true")
                .then()
                .statusCode(200)
                .extract()
                .path("faults.code");
    }

    private static void regime(String code, String more) {
        coordinator()
                .body("""
                        {"code":"%s","plan":"000","title":"%s","kind":"PERIODIC_REPORT","frequency":"HALF_YEARLY","unit":"464",
                         "indicators":["BHYT"],"validFrom":"2023-07-31","reporters":{"units":["19363","19366","19369","19372",
                         "19375","19378","19384","19387","19393","19396"]},
                         "due":[{"part":"S1","rule":"BEFORE","day":10,"month":7%s}]}""".formatted(code, code, more))
                .post("/api/v1/regimes")
                .then()
                .statusCode(201);
    }

    private static String report(String regime, String unit) {
        return VinhLinh.halfYear(unit, 900, 1000).replace("000-R01", regime);
    }

    private static ValidatableResponse sends(String regime, String unit) {
        return reporter(unit)
                .body(report(regime, unit))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse returned(String regime, String unit) {
        return changes(reviewer(), sends(regime, unit), "return", "{\"reason\":\"Sai\"}");
    }

    private static ValidatableResponse accepted(String regime, String unit) {
        return changes(reviewer(), sends(regime, unit), "acceptance", "{}");
    }

    private static ValidatableResponse corrects(String unit, ValidatableResponse seen, String more) {
        var body = "{\"figures\":[{\"indicator\":\"BHYT\",\"participants\":910,\"denominator\":1000}]" + more + "}";
        return changes(reporter(unit), seen, "corrections", body);
    }

    private static ValidatableResponse changes(
            RequestSpecification caller, ValidatableResponse seen, String change, String body) {
        var answer = caller.header("If-Match", seen.extract().header("ETag"))
                .body(body)
                .post("/api/v1/submissions/" + seen.extract().path("id") + "/" + change)
                .then();
        assertThat(answer.extract().statusCode()).as(change).isBetween(200, 201);
        return answer;
    }

    private static void waiver(String regime, String unit, String change) {
        String duty = as("coordinator", DISTRICT)
                .get("/api/v1/obligations?period=2024-S1&regime=" + regime + "&unit=" + unit)
                .path("items[0].id");
        coordinator()
                .header("If-Match", "*")
                .body("{\"reason\":\"Mưa lũ\"}")
                .post("/api/v1/obligations/" + duty + "/waiver" + change)
                .then()
                .statusCode(200);
    }
}
