package vn.baophu.reporting.making;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

/** Who owes a report beyond the communes that were known when the regime was recorded. */
@QuarkusTest
class ObligationsOfNewUnitsTest extends AtTheDoor {
    @Inject
    ObligationSweep sweep;

    @Test
    void a_unit_of_which_the_directory_tells_later_owes_its_reports_once() {
        regimesAreRecorded();
        VinhLinh.unit(Ids.next(), "19999", "Xã Mới", "COMMUNE", VinhLinh.DISTRICT_ID);
        owed("?unit=19999").body("items", hasSize(0));

        sweep.sweep();
        sweep.sweep();

        owed("?unit=19999").body("items", hasSize(8));
        owed("?unit=464&limit=500").body("items", hasSize(152));
    }

    @Test
    void a_commune_that_goes_over_to_another_district_does_not_go_on_owing_what_the_old_one_asks() {
        regimesAreRecorded();
        owed("?unit=19363&period=2024").body("items", hasSize(2));
        owed("?unit=19363&period=2024-S1").body("items", hasSize(1));
        var other = Ids.next();
        VinhLinh.unit(other, "465", "Huyện Gio Linh", "DISTRICT", VinhLinh.PROVINCE_ID);
        VinhLinh.hoXaGoesOver(other, LocalDate.parse("2024-07-06"));

        sweep.sweep();

        owed("?unit=19363&period=2024").body("items", hasSize(0));
        owed("?unit=19363&period=2024-S1").body("items", hasSize(1));
        owed("?unit=19366&period=2024").body("items", hasSize(2));
    }

    @Test
    @TestSecurity(
            user = "an",
            roles = {"coordinator", "reporter", "reader"},
            attributes = {
                @SecurityAttribute(key = "unit", value = "464"),
                @SecurityAttribute(key = "agency", value = "H45.464.01")
            })
    void an_agency_owes_a_report_in_words_and_only_its_own_people_send_it() {
        VinhLinh.agency("H45.464.01", "BHXH huyện Vĩnh Linh", VinhLinh.DISTRICT_ID);
        VinhLinh.agency("H45.464.02", "Phòng Y tế huyện Vĩnh Linh", VinhLinh.DISTRICT_ID);
        post("regimes", """
                {"code":"R","plan":"000","title":"Sơ kết","kind":"REVIEW","frequency":"HALF_YEARLY",
                 "unit":"464","reporters":{"agencies":["H45.464.01","H45.464.02"]},
                 "due":[{"part":"S1","rule":"BY","day":15,"month":7}]}""").statusCode(201).body("reporters.agencies[0]", is("H45.464.01"));
        given().get("/api/v1/obligations?regime=R&period=2024-S1")
                .then()
                .body("items.agency.name", hasItems("BHXH huyện Vĩnh Linh", "Phòng Y tế huyện Vĩnh Linh"))
                .body("items[0].dueOn", is("2024-07-15"));

        post("submissions", report("H45.464.01", "")).statusCode(422).body("code", is("EMPTY_REPORT"));
        post("submissions", report("H45.464.02", "Đã sơ kết.")).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        post("submissions", report("H45.464.01", "Đã sơ kết."))
                .statusCode(201)
                .body("agency.code", is("H45.464.01"))
                .body("narrative", is("Đã sơ kết."));
    }

    private static String report(String agency, String narrative) {
        return "{\"regime\":\"R\",\"agency\":\"%s\",\"period\":\"2024-S1\",\"narrative\":\"%s\"}"
                .formatted(agency, narrative);
    }

    private static ValidatableResponse post(String path, String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/" + path)
                .then();
    }

    private static ValidatableResponse owed(String query) {
        return as("auditor", "VN").get("/api/v1/obligations" + query).then().statusCode(200);
    }
}
