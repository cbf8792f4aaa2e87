package vn.baophu.reporting.reporter;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.contracts.UnitRecorded;
import vn.baophu.directory.DirectoryReplica;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

/** Vĩnh Linh after 1 July 2025: district and communes abolished, codes borne by others, one commune living on elsewhere. */
@QuarkusTest
class AreasInTimeTest extends AtTheDoor {
    private static final String VINH_LAM = "19405";
    private static final String VINH_O = "19426";
    private static final UUID ELSEWHERE = Ids.next();
    private static final LocalDate REFORM = LocalDate.parse("2025-07-01");

    @BeforeEach
    void reform() {
        regimesAreRecorded();
        clock.moveTo("2025-07-04T02:00:00Z");
        var province = Ids.next();
        unit(province, version("44", "Tỉnh Quảng Trị", "PROVINCE", null, REFORM, null));
        unit(Ids.next(), version(VINH_LAM, "Xã Vĩnh Thủy", "COMMUNE", province, REFORM, null));
        unit(
                VinhLinh.IDS.get(VINH_O),
                version(VINH_O, "Xã Vĩnh Ô", "COMMUNE", VinhLinh.DISTRICT_ID, null, LocalDate.parse("2025-06-30")),
                version(VINH_O, "Xã Vĩnh Ô", "COMMUNE", province, REFORM, null));
        unit(ELSEWHERE, version("999", "Khu vực", "DISTRICT", province, REFORM, null));
    }

    @Test
    void an_abolished_commune_still_reaches_and_fulfils_what_it_owes() {
        owed("reporter", VinhLinh.HO_XA, "").body("items", hasSize(8));
        String id = owed("reporter", VinhLinh.HO_XA, "?period=2025-S1")
                .body("items[0].state", is("OPEN"))
                .extract()
                .path("items[0].id");
        as("reporter", VinhLinh.HO_XA).get("/api/v1/obligations/" + id).then().statusCode(200);

        reporter(VinhLinh.HO_XA)
                .body(VinhLinh.halfYear(VinhLinh.HO_XA, 12700, 13290).replace("2024-S1", "2025-S1"))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
    }

    @Test
    void the_abolished_district_still_looks_after_its_communes_as_they_were() {
        owed("coordinator", VinhLinh.DISTRICT, "?period=2024-S1").body("items", hasSize(18));
        owed("coordinator", VinhLinh.DISTRICT, "?period=2024-S1&unit=" + VINH_O).body("items", hasSize(1));
        owed("coordinator", VinhLinh.DISTRICT, "?period=2025&limit=100&unit=" + VINH_O)
                .body("items", hasSize(0));
        waives("coordinator", VinhLinh.DISTRICT, owedBy(VINH_O, "2024-S1")).statusCode(200);
        waives("coordinator", VinhLinh.DISTRICT, owedBy(VINH_O, "2025"))
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
    }

    @Test
    void the_abolished_district_reviews_the_report_of_a_commune_that_lives_on_elsewhere() {
        var sent = submits(VINH_O, 1200, 1225).statusCode(201);
        var report = "/api/v1/submissions/" + sent.extract().path("id");

        as("auditor", VinhLinh.DISTRICT).get(report).then().statusCode(200);
        as("auditor", VinhLinh.DISTRICT).get("/api/v1/submissions").then().body("items", hasSize(1));
        as("auditor", VinhLinh.BEN_QUAN).get(report).then().statusCode(403);
        accepts(sent).statusCode(200);
    }

    @Test
    void the_abolished_district_sends_collects_and_verifies_what_lay_there_then() {
        batch("2024-S1", 201);
        batch("2025", 403);

        var keeper = as("auditor", VinhLinh.DISTRICT);
        keeper.get("/api/v1/reports/000-R01/2024-S1").then().body("items", hasSize(18));
        keeper.get("/api/v1/reports/000-R01/2025-S2")
                .then()
                .body("items.findAll { it.unit.code == '19426' }", hasSize(0));
        keeper.get("/api/v1/feed").then().body("items", hasSize(1));
        as("auditor", "999").get("/api/v1/feed").then().body("items", hasSize(0));
        String report = keeper.get("/api/v1/submissions").path("items[0].id");
        keeper.get("/api/v1/submissions/" + report + "/proof/verification")
                .then()
                .statusCode(200);
    }

    @Test
    void chains_are_verified_by_whoever_kept_the_area_on_the_day_of_a_report() {
        accepts(submits(VINH_O, 1200, 1225).statusCode(201)).statusCode(200);

        verifies("44", VINH_O).statusCode(200).body("intact", is(true)).body("length", is(1));
        verifies(VinhLinh.DISTRICT, VINH_O)
                .statusCode(200)
                .body("intact", is(true))
                .body("length", is(1));
        verifies(VinhLinh.DISTRICT, VinhLinh.HO_XA).statusCode(200).body("length", is(0));
        verifies("999", VINH_O).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        verifies("44", "99999").statusCode(422).body("code", is("NO_SUCH_UNIT"));
    }

    private static ValidatableResponse verifies(String area, String unit) {
        return as("auditor", area)
                .get("/api/v1/submissions/proof-verifications?unit=" + unit)
                .then();
    }

    @Test
    void who_keeps_the_area_now_sees_the_past_of_what_lives_on_there() {
        owed("reviewer", "44", "").body("items", hasSize(8)).body("items[0].unit.code", is(VINH_O));
        owed("reviewer", "45", "?limit=200").body("items.findAll { it.unit.code == '19363' }", hasSize(8));
    }

    @Test
    void a_code_that_another_unit_bears_today_opens_nothing_of_the_old_one() {
        owed("reporter", VINH_LAM, "").body("items", hasSize(0));
        var old = VinhLinh.IDS.get(VINH_LAM).toString();
        owed("auditor", "VN", "?unit=" + old).body("items", hasSize(8));

        owed("reporter", old, "").body("items", hasSize(8));
    }

    @Test
    void a_reused_code_means_whoever_was_asked_by_it() {
        asksFor2025();
        reporter(VINH_LAM)
                .body(VinhLinh.halfYear(VINH_LAM, 4900, 5178)
                        .replace("000-R01", "T")
                        .replace("2024-S1", "2025"))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
    }

    @Test
    void and_so_it_does_in_a_batch() {
        asksFor2025();
        as("reporter", VINH_LAM)
                .contentType("text/csv")
                .body("regime,unit,period,indicator,participants,denominator\nT,19405,2025,BHYT,4900,5178")
                .post("/api/v1/submission-batches")
                .then()
                .statusCode(201)
                .body("sent", is(1));
    }

    /** After the reform, of the communes of the new province: one of them bears a code that was another's on the first of January. */
    private void asksFor2025() {
        as("coordinator", "44")
                .contentType("application/json")
                .body("""
                        {"code":"T","plan":"127/KH-UBND","title":"Báo cáo năm","kind":"PERIODIC_REPORT","frequency":"YEARLY","validFrom":"2025-07-01",
                         "unit":"44","indicators":["BHYT"],"reporters":{"unitsUnder":"44","level":"COMMUNE"},
                         "due":[{"part":"YEAR","rule":"BEFORE","day":10,"month":1,"yearOffset":1,"shift":"NONE"}]}""")
                .post("/api/v1/regimes")
                .then()
                .statusCode(201);
        clock.moveTo("2026-01-05T02:00:00Z");
    }

    @Test
    void others_reach_nothing() {
        owed("reporter", "999", "").body("items", hasSize(0));
        owed("reporter", "12345", "").body("items", hasSize(0));
        as("reporter", VinhLinh.BEN_QUAN)
                .get("/api/v1/obligations/" + owedBy(VinhLinh.HO_XA, "2024-S1"))
                .then()
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
    }

    private static ValidatableResponse owed(String role, String area, String query) {
        return as(role, area).get("/api/v1/obligations" + query).then().statusCode(200);
    }

    private static String owedBy(String commune, String period) {
        return owed("auditor", "VN", "?period=" + period + "&unit=" + VinhLinh.IDS.get(commune))
                .extract()
                .path("items[0].id");
    }

    private static void batch(String period, int status) {
        as("reporter", VinhLinh.DISTRICT)
                .contentType("text/csv; charset=UTF-8")
                .body("regime,unit,period,indicator,participants,denominator\n"
                        + (period.length() == 4 ? "000-R02" : "000-R01") + "," + VINH_O + "," + period
                        + ",BHYT,1200,1225\n")
                .post("/api/v1/submission-batches")
                .then()
                .statusCode(status)
                .body("code", is(status == 403 ? "OUTSIDE_YOUR_AREA" : null));
    }

    private static ValidatableResponse waives(String role, String area, String obligation) {
        return as(role, area)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"reason\":\"Đã sáp nhập\"}")
                .post("/api/v1/obligations/" + obligation + "/waiver")
                .then();
    }

    private static UnitRecorded.Version version(
            String code, String name, String level, UUID parent, LocalDate from, LocalDate to) {
        return new UnitRecorded.Version(name, level, code, parent, from, to, null);
    }

    private static void unit(UUID id, UnitRecorded.Version... versions) {
        var recorded = new UnitRecorded(Ids.next(), Instant.EPOCH, id, 2, List.of(versions));
        var replica = Arc.container().select(DirectoryReplica.class).get();
        QuarkusTransaction.requiringNew().run(() -> replica.record(recorded));
    }
}
