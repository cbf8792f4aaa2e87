package vn.baophu.reporting.making;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

/** Days that others have: of relays, and after a new holiday. */
@QuarkusTest
class MovedDaysTest extends AtTheDoor {
    @Inject
    ObligationSweep sweep;

    @Inject
    Nation nation;

    /** The holidays are facts that come with the schema and stay between tests. */
    @AfterEach
    void withoutNewHolidays() {
        nation.forgetsHolidays("2024-07-09", "2023-12-14");
    }

    @Test
    void a_new_holiday_moves_what_is_awaited_and_still_open() {
        var duty = """
                {"code":"H","plan":"000","title":"Báo cáo","kind":"PERIODIC_REPORT","frequency":"HALF_YEARLY","unit":"464",
                 "indicators":["BHYT"],"reporters":{"units":["19363"]},
                 "due":[{"part":"S1","rule":"BY","day":9,"month":7,"shift":"NEXT_WORKING_DAY"},
                        {"part":"YEAR","rule":"BY","day":14,"month":12,"shift":"NEXT_WORKING_DAY"}]}""";
        record(duty).statusCode(201);
        sweep.sweep();
        as("registrar", "VN")
                .contentType("application/json")
                .body("""
                        {"days":[{"day":"2024-07-09","name":"Ngày nghỉ","kind":"DAY_OFF"},
                                  {"day":"2023-12-14","name":"Ngày nghỉ","kind":"DAY_OFF"}]}""")
                .post("/api/v1/holidays")
                .then()
                .statusCode(201);

        sweep.sweep();

        owed("?regime=H&period=2024-S1").body("items.dueOn", contains("2024-07-10"));
        owed("?regime=H&period=2023").body("items.dueOn", contains("2023-12-14"));
    }

    @Test
    void a_relay_owes_a_consolidated_report_by_its_own_day_and_counts_in_no_total() {
        var duty = """
                {"code":"V","plan":"000","title":"Báo cáo","kind":"PERIODIC_REPORT","frequency":"HALF_YEARLY","unit":"464",
                 "indicators":["BHYT"],"reporters":{"unitsUnder":"464","level":"COMMUNE"},
                 "relays":[{"unit":"464","due":[{"part":"S1","rule":"BEFORE","day":20,"month":7}],"reviews":true}],
                 "due":[{"part":"S1","rule":"BEFORE","day":10,"month":7}]}""";
        record(duty).statusCode(201).body("relays[0].reviews", is(true));

        owed("?regime=V&period=2024-S1").body("items", hasSize(19));
        owed("?regime=V&period=2024-S1&dueAfter=2024-07-09")
                .body("items.unit.code", contains("464"))
                .body("items.kind", everyItem(is("CONSOLIDATION")))
                .body("items.dueOn", contains("2024-07-19"));
        as("auditor", VinhLinh.DISTRICT)
                .get("/api/v1/progress?unit=464&period=2024-S1&indicator=BHYT")
                .then()
                .body("expectedUnits", is(18));
    }

    private static ValidatableResponse record(String regime) {
        return coordinator().body(regime).post("/api/v1/regimes").then();
    }

    private static ValidatableResponse owed(String query) {
        return as("auditor", "VN").get("/api/v1/obligations" + query).then().statusCode(200);
    }
}
