package vn.baophu.reporting.consolidation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.DISTRICT;
import static vn.baophu.reporting.VinhLinh.PROVINCE_ID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

/** Every commune's report of a province comes through the hands of its own district, which nobody names. */
@QuarkusTest
class RelaysByLevelTest extends AtTheDoor {
    private static final String PROVINCE = "45";
    private static final String OTHER_DISTRICT = "465";
    private static final String KHE_SANH = "19429";
    /** Lies in no district. */
    private static final String CON_CO = "19742";

    private static final String DUTY = """
            {"code":"QUA-HUYEN","plan":"127/KH-UBND","title":"Báo cáo qua huyện","kind":"PERIODIC_REPORT",
             "frequency":"HALF_YEARLY","unit":"%s","indicators":["BHYT"],"reporters":{"unitsUnder":"%s","level":"COMMUNE"},
             "relays":[%s],"validFrom":"2024-01-01",
             "due":[{"part":"S1","rule":"BEFORE","day":10,"month":7,"yearOffset":0,"shift":"NONE"}]}""";
    private static final String BY_DISTRICT = """
            {"above":"DISTRICT","reviews":true,
             "due":[{"part":"S1","rule":"BEFORE","day":15,"month":7,"yearOffset":0,"shift":"NONE"}]}""";
    private static final String BY_PROVINCE = """
            {"unit":"45","due":[{"part":"S1","rule":"BEFORE","day":20,"month":7,"yearOffset":0,"shift":"NONE"}]}""";

    @BeforeEach
    void with_another_district_and_an_island() {
        UUID other = Ids.next();
        VinhLinh.unit(other, OTHER_DISTRICT, "Huyện Hướng Hóa", "DISTRICT", PROVINCE_ID);
        VinhLinh.unit(Ids.next(), KHE_SANH, "Thị trấn Khe Sanh", "COMMUNE", other);
        VinhLinh.unit(Ids.next(), CON_CO, "Xã Cồn Cỏ", "COMMUNE", PROVINCE_ID);
    }

    @Test
    void each_district_owes_one_consolidated_report_of_what_lies_below_it() {
        record(PROVINCE, BY_DISTRICT).statusCode(201).body("relays[0].above", is("DISTRICT"));

        as("auditor", PROVINCE)
                .get("/api/v1/obligations?regime=QUA-HUYEN&period=2024-S1&kind=CONSOLIDATION")
                .then()
                .body("items.unit.code", containsInAnyOrder(DISTRICT, OTHER_DISTRICT))
                .body("items.dueOn", hasItems("2024-07-14"));
        as("auditor", PROVINCE)
                .get("/api/v1/regimes/QUA-HUYEN")
                .then()
                .body("relays", hasSize(1))
                .body("relays[0].above", is("DISTRICT"))
                .body("relays[0].reviews", is(true));
        as("auditor", PROVINCE)
                .get("/api/v1/regimes/QUA-HUYEN/schedule?from=2024-01-01&to=2024-12-31")
                .then()
                .body("items.relay.above", hasItems("DISTRICT"));
    }

    @Test
    void the_own_district_passes_a_report_on_and_no_other() {
        record(PROVINCE, BY_DISTRICT).statusCode(201);
        var report = send(KHE_SANH);

        endorse(DISTRICT, report, 403).body("code", is("OUTSIDE_YOUR_AREA"));
        of(OTHER_DISTRICT).body("included", is(0)).body("missing.unit.code", contains(KHE_SANH));
        endorse(OTHER_DISTRICT, report, 200);
        of(OTHER_DISTRICT).body("included", is(1)).body("figures.participants", contains(9000));
        of(DISTRICT).body("included", is(0));
    }

    @Test
    void who_lies_in_no_district_reports_straight_to_the_recipient() {
        record(PROVINCE, BY_DISTRICT + "," + BY_PROVINCE).statusCode(201);
        send(CON_CO);
        var report = send(KHE_SANH);

        of(PROVINCE).body("included", is(1));
        endorse(OTHER_DISTRICT, report, 200);
        of(PROVINCE).body("included", is(2));
    }

    @Test
    void a_new_edition_names_the_districts_otherwise_and_owes_nothing_twice() {
        record(PROVINCE, "{\"unit\":\"464\",\"reviews\":true}").statusCode(201);

        as("coordinator", PROVINCE)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(DUTY.formatted(PROVINCE, PROVINCE, BY_DISTRICT).replace("2024-01-01", "2024-02-01"))
                .post("/api/v1/regimes/QUA-HUYEN/versions")
                .then()
                .statusCode(201)
                .body("relays[0].above", is("DISTRICT"));

        as("auditor", PROVINCE)
                .get("/api/v1/obligations?regime=QUA-HUYEN&period=2024-S1&kind=CONSOLIDATION")
                .then()
                .body("items.unit.code", containsInAnyOrder(DISTRICT, OTHER_DISTRICT));
        as("auditor", PROVINCE)
                .get("/api/v1/regimes/QUA-HUYEN?asOf=2024-01-15")
                .then()
                .body("relays[0].unit", is("464"));
    }

    @Test
    void every_fault_of_a_level_is_told_at_once() {
        record(DISTRICT, """
                {"above":"PROVINCE","due":[{"part":"S1","rule":"BY","day":15,"month":7}]},
                {"above":"COMMUNE"},{"above":"DISTRICT","unit":"464"},{"above":"DISTRICT"},{"above":"WARD"}""")
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/relays/0", "/relays/1/above", "/relays/2", "/relays/3/above", "/relays/4/above"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "OUTSIDE_YOUR_AREA", "NOT_ABOVE", "RELAY_UNCLEAR", "LEVEL_TWICE", "NOT_ONE_OF"));
    }

    private static ValidatableResponse record(String unit, String relays) {
        return as("coordinator", unit)
                .contentType("application/json")
                .body(DUTY.formatted(unit, unit, relays))
                .post("/api/v1/regimes")
                .then();
    }

    private static ValidatableResponse of(String relay) {
        String owed = as("reporter", relay)
                .get("/api/v1/obligations?regime=QUA-HUYEN&kind=CONSOLIDATION")
                .path("items.find { it.unit.code == '" + relay + "' }.id");
        return as("reporter", relay)
                .get("/api/v1/obligations/" + owed + "/consolidation")
                .then()
                .statusCode(200);
    }

    private static String send(String unit) {
        return reporter(unit)
                .body("{\"regime\":\"QUA-HUYEN\",\"unit\":\"" + unit + "\",\"period\":\"2024-S1\","
                        + "\"figures\":[{\"indicator\":\"BHYT\",\"participants\":9000,\"denominator\":10000}]}")
                .post("/api/v1/submissions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse endorse(String unit, String report, int status) {
        return as("reviewer", unit)
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body("{}")
                .post("/api/v1/submissions/" + report + "/endorsement")
                .then()
                .statusCode(status);
    }
}
