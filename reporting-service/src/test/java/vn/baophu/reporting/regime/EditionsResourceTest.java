package vn.baophu.reporting.regime;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.baophu.houserules.Callers.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;
import vn.baophu.reporting.indicator.GivenIndicators;

/** A regime is put anew in the middle of its life. */
@QuarkusTest
class EditionsResourceTest extends AtTheDoor {
    private static final String REGIME = """
            {"code":"R","plan":"000","title":"%s","kind":"PERIODIC_REPORT","frequency":"HALF_YEARLY","unit":"464",
             "indicators":["BHYT"],"reporters":{"units":["19363","19366"]},"validFrom":"%s","due":[%s]}""";
    private static final String S1 = "{\"part\":\"S1\",\"rule\":\"BEFORE\",\"day\":%d,\"month\":7}";
    private static final String YEAR = "{\"part\":\"YEAR\",\"rule\":\"BEFORE\",\"day\":15,\"month\":12}";

    @BeforeEach
    void first() {
        coordinator()
                .body(REGIME.formatted("Lần một", "2023-07-31", S1.formatted(10) + "," + YEAR))
                .post("/api/v1/regimes")
                .then()
                .statusCode(201)
                .header("Location", startsWith("/api/v1/regimes/"))
                .body("edition", is(1))
                .body("revision", is(0));
    }

    @Test
    void what_is_awaited_moves_to_the_new_edition_and_what_was_sent_stays() {
        reporter(VinhLinh.HO_XA)
                .body(VinhLinh.halfYear(VinhLinh.HO_XA, 12700, 13290).replace("000-R01", "R"))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);

        renew("\"0\"", REGIME.formatted("Lần hai", "2024-06-30", S1.formatted(20)))
                .statusCode(201)
                .body("edition", is(2))
                .body("revision", is(1));

        owed("?regime=R&period=2024-S1")
                .body("items.regime.title", containsInAnyOrder("Lần một", "Lần hai"))
                .body("items.find { it.unit.code == '19363' }.dueOn", is("2024-07-09"))
                .body("items.find { it.unit.code == '19366' }.dueOn", is("2024-07-19"));
        owed("?regime=R&unit=19366").body("items.period", contains("2023", "2024-S1", "2025-S1"));
    }

    @Test
    void an_act_of_its_own_asks_for_nothing_that_was_due_before_it_was_signed() {
        coordinator()
                .body(REGIME.replace(
                                "\"code\":\"R\"",
                                "\"code\":\"A\",\"legalAct\":{\"citation\":\"QĐ 5\",\"signedOn\":\"2024-07-10\"}")
                        .formatted("Riêng", "2023-07-31", S1.formatted(10) + "," + YEAR))
                .post("/api/v1/regimes")
                .then()
                .statusCode(201);

        owed("?regime=A&unit=19366").body("items.period", contains("2024", "2025-S1", "2025"));
    }

    @Test
    void each_day_has_its_edition_and_all_are_kept() {
        renew("\"0\"", REGIME.formatted("Lần hai", "2024-08-01", S1.formatted(20)))
                .statusCode(201);

        read("/R").body("edition", is(1)).body("replacedOn", is("2024-08-01")).header("ETag", "\"1\"");
        read("/R?asOf=2024-08-01").body("title", is("Lần hai")).body("replacedOn", nullValue());
        read("/R?asOf=2000-01-01").body("edition", is(1));
        read("/R/versions").body("items.edition", contains(1, 2));
        read("?asOf=2024-08-01").body("items.edition", contains(2));
        read("").body("items.edition", contains(1));
        read("/X/versions").statusCode(404).body("code", is("REGIME_NOT_FOUND"));
    }

    @Test
    void the_same_edition_again_and_the_first_posting_again_change_nothing() {
        var second = REGIME.formatted("Lần hai", "2024-08-01", S1.formatted(20));
        renew("\"0\"", second).statusCode(201);

        renew("\"1\"", second).statusCode(200).body("edition", is(2));
        coordinator()
                .body(REGIME.formatted("Lần một", "2023-07-31", S1.formatted(10) + "," + YEAR))
                .post("/api/v1/regimes")
                .then()
                .statusCode(200)
                .body("edition", is(1));
        read("/R/versions").body("items", hasSize(2));
    }

    @Test
    void what_it_has_asked_for_before_anybody_had_to_register_it_stays() {
        GivenIndicators.forgotten("BHYT");
        var again = REGIME.formatted("Lần một", "2023-07-31", S1.formatted(10) + "," + YEAR);

        coordinator().body(again).post("/api/v1/regimes").then().statusCode(200).body("edition", is(1));
        renew("\"0\"", REGIME.formatted("Lần hai", "2024-08-01", S1.formatted(20)))
                .statusCode(201)
                .body("indicators", contains("BHYT"));
        renew(
                        "\"1\"",
                        REGIME.formatted("Lần ba", "2024-09-01", S1.formatted(20))
                                .replace("\"BHYT\"", "\"BHYT\",\"QQ\""))
                .statusCode(422)
                .body("errors.code", contains("NO_SUCH_INDICATOR"))
                .body("errors.pointer", contains("/indicators/1"));
        coordinator()
                .body(again.replace("\"R\"", "\"Q\""))
                .post("/api/v1/regimes")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/indicators/0"));
    }

    @Test
    void nobody_puts_it_anew_who_has_not_seen_it_or_may_not_or_for_a_day_gone_by() {
        var second = REGIME.formatted("Lần hai", "2024-08-01", S1.formatted(20));
        renew("\"7\"", second).statusCode(412).body("code", is("STALE_VERSION"));
        coordinator().body(second).post("/api/v1/regimes/R/versions").then().statusCode(428);
        as("coordinator", VinhLinh.HO_XA)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(second)
                .post("/api/v1/regimes/R/versions")
                .then()
                .statusCode(403);
        renew("\"0\"", second.replace("\"R\"", "\"Q\"").replace("2024-08-01", "2023-07-31"))
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("CODE_DIFFERS", "EDITION_TOO_EARLY"));

        read("/R/versions").body("items", hasSize(1));
    }

    private static ValidatableResponse renew(String seen, String edition) {
        return coordinator()
                .header("If-Match", seen)
                .body(edition)
                .post("/api/v1/regimes/R/versions")
                .then();
    }

    private static ValidatableResponse read(String path) {
        return as("auditor", VinhLinh.HO_XA).get("/api/v1/regimes" + path).then();
    }

    private static ValidatableResponse owed(String query) {
        return as("auditor", VinhLinh.DISTRICT)
                .get("/api/v1/obligations" + query)
                .then();
    }
}
