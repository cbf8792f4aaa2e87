package vn.baophu.reporting.batch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.DISTRICT;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baophu.reporting.VinhLinh;

/** What a single report can carry, a report of a batch carries, too. */
@QuarkusTest
class BatchOfMoreTest extends BatchTest {
    private static final String MORE = HEADER + ",corrects,reason,serves,attachments\n";

    private static final String ALL_SCHEMES = """
            {"code":"MOI-LOAI","plan":"127/KH-UBND","title":"Báo cáo năm mọi loại bảo hiểm","kind":"PERIODIC_REPORT",
             "frequency":"YEARLY","unit":"464","indicators":["BHXH_BB","BHXH_TN","BHTN","BHYT"],
             "reporters":{"units":["19363"]},
             "due":[{"part":"YEAR","rule":"BY","day":10,"month":1,"yearOffset":1,"shift":"NONE",
                     "cutOffDay":31,"cutOffMonth":12,"cutOffYearOffset":0}]}""";

    @Test
    void returned_reports_are_sent_again_and_accepted_ones_corrected_with_a_reason() {
        returns(submits(HO_XA, 12700, 13290).statusCode(201));
        accepts(submits(BEN_QUAN, 4010, 4200).statusCode(201)).statusCode(200);
        var returned = row(HO_XA, "12.720") + ",2,,,";
        var accepted = row(BEN_QUAN, "4.011") + ",2,%s,,";

        sends(row(HO_XA, "12.720"), row(BEN_QUAN, "4.011"))
                .statusCode(409)
                .body("errors.code", everyItem(is("ALREADY_SUBMITTED")));
        csv("reporter", DISTRICT, "", MORE + returned + "\n" + accepted.formatted(""))
                .statusCode(409)
                .body("code", is("ALREADY_ACCEPTED"))
                .body("errors.row", contains(3));
        csv("reporter", DISTRICT, "", MORE + returned + "\n" + accepted.formatted("Cộng sót một hộ"))
                .statusCode(201)
                .body("sent", is(2));
        reviewer()
                .get("/api/v1/submissions?period=2024-S1")
                .then()
                .body("items.figures.collect{ it[0].participants }", containsInAnyOrder(12720, 4011))
                .body("items.state", everyItem(is("SUBMITTED")));
        csv("reporter", DISTRICT, "", MORE + returned + "\n" + accepted.formatted("Cộng sót một hộ"))
                .statusCode(201)
                .body("unchanged", is(2));
    }

    @Test
    void a_correction_of_another_version_or_of_nothing_is_refused_by_row() {
        returns(submits(HO_XA, 12700, 13290).statusCode(201));

        csv("reporter", DISTRICT, "", MORE + row(HO_XA, "1") + ",1,,,\n" + row(BEN_QUAN, "1") + ",1,,,")
                .body("errors.code", contains("STALE_VERSION", "NOTHING_TO_CORRECT"))
                .body("errors.column", contains("corrects", "corrects"))
                .body("errors.row", contains(2, 3));
        csv("reporter", DISTRICT, "", MORE + row(BEN_QUAN, "1") + ",hai,,mot,mot")
                .statusCode(400)
                .body("errors.column", containsInAnyOrder("corrects", "serves", "attachments"));
    }

    @Test
    void a_unit_is_meant_by_its_id_also_in_capitals() {
        var id = VinhLinh.IDS.get(HO_XA).toString().toUpperCase(Locale.ROOT);

        sends(row(id, "12.700")).statusCode(201).body("sent", is(1));
        sends(row(HO_XA, "12.700"), row(id, "12.700"))
                .statusCode(422)
                .body("errors.code", contains("REPORT_TWICE"))
                .body("errors.row", contains(3));
    }

    @ParameterizedTest
    @CsvSource({
        "attachments, \"abc\", BAD_FORMAT",
        "attachments, null, REQUIRED",
        "serves, null, REQUIRED",
        "sections, null, REQUIRED"
    })
    void what_is_no_element_of_a_list_is_told_by_its_place_also_of_a_report_that_is_there(
            String list, String element, String code) {
        var broken = """
                {"reports":[{"regime":"000-R01","unit":"19363","period":"2024-S1","narrative":"Đã vận động từng hộ.",
                  "figures":[{"indicator":"BHYT","participants":12700,"denominator":13290}],"%s":[%s]}]}""".formatted(list, element);

        for (var status : List.of(201, 409)) {
            as("reporter", DISTRICT)
                    .contentType("application/json")
                    .body(broken)
                    .post(BATCHES)
                    .then()
                    .statusCode(400)
                    .body("errors.code", hasItem(code))
                    .body("errors.pointer", hasItem("/reports/0/" + list + "/0"));
            submits(HO_XA, 12700, 13290).statusCode(status);
        }
    }

    @Test
    void a_report_serves_further_obligations_and_brings_its_files() {
        coordinator().body(ALL_SCHEMES).post("/api/v1/regimes").then().statusCode(201);
        clock.moveTo("2025-01-02T02:00:00Z");
        var all = owed("MOI-LOAI");
        var bhyt = owed("000-R02");
        String file = as("reporter", HO_XA)
                .queryParam("fileName", "so-lieu.csv")
                .contentType("text/csv")
                .body("a,b\n1,2\n")
                .post("/api/v1/obligations/" + all + "/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        json(bhyt, BEN_QUAN_FILE)
                .statusCode(422)
                .body("code", is("NO_SUCH_ATTACHMENT"))
                .body("errors.pointer", contains("/reports/0/attachments/0"));
        json(all, file)
                .statusCode(422)
                .body("code", is("SERVES_TWICE"))
                .body("errors.pointer", contains("/reports/0/serves/0"));
        json(bhyt, file).statusCode(201).body("sent", is(1));
        json(bhyt, file).statusCode(201).body("unchanged", is(1));
        reviewer()
                .get("/api/v1/submissions?regime=MOI-LOAI")
                .then()
                .body("items[0].serves", contains(bhyt))
                .body("items[0].attachments", hasSize(1));
    }

    private static final String BEN_QUAN_FILE = "01900000-0000-7000-8000-000000000099";

    private static ValidatableResponse json(String serves, String file) {
        return as("reporter", DISTRICT)
                .contentType("application/json")
                .body("""
                        {"reports":[{"regime":"MOI-LOAI","unit":"19363","period":"2024","serves":["%s"],"attachments":["%s"],
                          "figures":[{"indicator":"BHXH_BB","participants":700},{"indicator":"BHXH_TN","participants":40},
                                     {"indicator":"BHTN","participants":600},{"indicator":"BHYT","participants":12700}]}]}""".formatted(serves, file))
                .post(BATCHES)
                .then();
    }

    private static String owed(String regime) {
        return as("reporter", HO_XA)
                .get("/api/v1/obligations?period=2024&regime=" + regime)
                .then()
                .extract()
                .path("items[0].id");
    }

    private static void returns(ValidatableResponse submitted) {
        returns(submitted.extract().<String>path("id"));
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
