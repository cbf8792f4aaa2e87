package vn.baophu.reporting.obligation;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.houserules.Callers.token;
import static vn.baophu.houserules.Callers.with;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.baophu.contracts.AgencyRecorded;
import vn.baophu.directory.DirectoryReplica;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.DoorTest;
import vn.baophu.reporting.VinhLinh;

/** Who owes a report beyond the communes that were known when the regime was recorded. */
@QuarkusTest
class ObligationsOfNewUnitsTest extends DoorTest {
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
    void an_agency_owes_a_report_in_words_and_only_its_own_people_send_it() {
        agency("H45.464.01", "BHXH huyện Vĩnh Linh");
        coordinator()
                .body("""
                        {"code":"R","plan":"000","title":"Sơ kết","kind":"REVIEW","frequency":"HALF_YEARLY",
                         "unit":"464","reporters":{"agencies":["H45.464.01"]},
                         "due":[{"part":"S1","rule":"BY","day":15,"month":7}]}""")
                .post("/api/v1/regimes")
                .then()
                .statusCode(201)
                .body("reporters.agencies[0]", is("H45.464.01"));
        owed("?regime=R&period=2024-S1")
                .body("items[0].agency.name", is("BHXH huyện Vĩnh Linh"))
                .body("items[0].dueOn", is("2024-07-15"));

        var report = """
                {"regime":"R","agency":"H45.464.01","period":"2024-S1","narrative":"%s"}""";
        with(token("a", "464", "reporter"))
                .contentType("application/json")
                .body(report.formatted("Đã sơ kết."))
                .post("/api/v1/submissions")
                .then()
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
    }

    private static ValidatableResponse owed(String query) {
        return as("auditor", "VN").get("/api/v1/obligations" + query).then().statusCode(200);
    }

    private static void agency(String code, String name) {
        var recorded = new AgencyRecorded(
                Ids.next(),
                Instant.EPOCH,
                Ids.next(),
                1,
                code,
                name,
                null,
                "SOCIAL_INSURANCE_AGENCY",
                VinhLinh.DISTRICT_ID,
                false);
        var replica = Arc.container().select(DirectoryReplica.class).get();
        QuarkusTransaction.requiringNew().run(() -> replica.record(recorded));
    }
}
