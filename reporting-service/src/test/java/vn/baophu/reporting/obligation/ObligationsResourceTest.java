package vn.baophu.reporting.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.houserules.Callers.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

@QuarkusTest
class ObligationsResourceTest extends AtTheDoor {
    @BeforeEach
    void regimes() {
        regimesAreRecorded();
    }

    @Test
    void each_commune_owes_eight_reports_and_none_for_a_day_before_the_signing() {
        list(VinhLinh.HO_XA, "")
                .body("items.period", contains("2023", "2023", "2024-S1", "2024", "2024", "2025-S1", "2025", "2025"))
                .body(
                        "items.dueOn",
                        contains(
                                "2023-12-14",
                                "2024-01-09",
                                "2024-07-09",
                                "2024-12-14",
                                "2025-01-09",
                                "2025-07-09",
                                "2025-12-14",
                                "2026-01-09"));
        list(VinhLinh.DISTRICT, "?period=2023-S1").body("items", hasSize(0));
    }

    @Test
    void cut_off_opening_last_day_and_due_moment_are_told_apart() {
        list(VinhLinh.HO_XA, "?period=2024-S1")
                .body("items[0].cutOffOn", is("2024-06-30"))
                .body("items[0].opensOn", is("2024-07-01"))
                .body("items[0].dueOn", is("2024-07-09"))
                .body("items[0].dueAt", is("2024-07-09T17:00:00Z"))
                .body("items[0].unit.name", is("Thị trấn Hồ Xá"))
                .body("items[0].regime.code", is("000-R01"))
                .body("items[0].submission", nullValue());
    }

    @Test
    void the_last_moment_in_time_is_the_end_of_the_ninth_of_July_in_Vietnam() {
        clock.moveTo("2024-07-09T16:59:59.999999Z");
        list(VinhLinh.HO_XA, "?period=2024-S1").body("items[0].state", is("OPEN"));
        clock.moveTo("2024-07-09T17:00:00Z");
        list(VinhLinh.HO_XA, "?period=2024-S1").body("items[0].state", is("OVERDUE"));
        clock.moveTo("2024-06-30T16:59:59Z");
        list(VinhLinh.HO_XA, "?period=2024-S1").body("items[0].state", is("WAITING"));
    }

    @Test
    void who_has_read_it_while_it_was_open_hears_that_it_is_overdue() {
        var one = "/api/v1/obligations/"
                + list(VinhLinh.HO_XA, "?period=2024-S1").extract().path("items[0].id");
        var seen = as("reporter", VinhLinh.HO_XA).get(one).header("ETag");
        var again = as("reporter", VinhLinh.HO_XA).header("If-None-Match", seen);

        again.get(one).then().statusCode(304);
        clock.moveTo("2024-07-09T17:00:00Z");
        again.get(one).then().statusCode(200).body("state", is("OVERDUE"));
    }

    @Test
    void a_list_is_narrowed_by_state_day_regime_plan_and_unit() {
        list(VinhLinh.DISTRICT, "?state=OPEN").body("items", hasSize(18)).body("items.state", everyItem(is("OPEN")));
        list(VinhLinh.DISTRICT, "?state=OVERDUE").body("items", hasSize(36));
        list(VinhLinh.DISTRICT, "?dueAfter=2024-07-08&dueBefore=2024-07-10").body("items", hasSize(18));
        list(VinhLinh.DISTRICT, "?regime=000-R03&unit=19366").body("items", hasSize(3));
        list(VinhLinh.DISTRICT, "?plan=127/KH-UBND&unit=464&limit=500").body("items", hasSize(144));
        list(VinhLinh.DISTRICT, "?state=NEVER").statusCode(400);
        list(VinhLinh.DISTRICT, "?period=2024-S9").statusCode(400).body("code", is("NO_SUCH_PERIOD"));
        list(VinhLinh.DISTRICT, "?plan=nothing").statusCode(422).body("code", is("NO_SUCH_PLAN"));
    }

    @Test
    void pages_follow_each_other_without_loss_or_repetition() {
        var seen = new ArrayList<String>();
        String after = "";
        do {
            var page = list(VinhLinh.DISTRICT, "?limit=50" + after).extract();
            List<String> ids = page.path("items.id");
            seen.addAll(ids);
            after = page.path("next") == null ? null : "&after=" + page.path("next");
        } while (after != null);

        assertThat(seen).hasSize(144).doesNotHaveDuplicates();
        list(VinhLinh.DISTRICT, "?after=abc").statusCode(400).body("code", is("BAD_CURSOR"));
    }

    @Test
    void a_commune_sees_its_own_only() {
        list(VinhLinh.HO_XA, "?unit=" + VinhLinh.BEN_QUAN).body("items", hasSize(0));
        String id = list(VinhLinh.HO_XA, "?period=2024-S1").extract().path("items[0].id");

        as("reporter", VinhLinh.HO_XA).get("/api/v1/obligations/" + id).then().statusCode(200);
        as("reporter", VinhLinh.BEN_QUAN)
                .get("/api/v1/obligations/" + id)
                .then()
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
    }

    @Test
    void what_does_not_exist_is_not_found_and_nobody_reads_without_a_token_or_a_role() {
        as("reporter", VinhLinh.HO_XA)
                .get("/api/v1/obligations/" + VinhLinh.PLAN_ID)
                .then()
                .statusCode(404)
                .body("code", is("OBLIGATION_NOT_FOUND"));
        nobody().get("/api/v1/obligations").then().statusCode(401).body("code", is("UNAUTHENTICATED"));
        as("stranger", VinhLinh.HO_XA)
                .get("/api/v1/obligations")
                .then()
                .statusCode(403)
                .body("code", is("FORBIDDEN_ROLE"));
    }

    private static ValidatableResponse list(String area, String query) {
        return as("reporter", area).get("/api/v1/obligations" + query).then();
    }
}
