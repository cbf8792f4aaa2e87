package vn.baophu.reporting.consolidation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.DISTRICT;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;

/** A commune's report comes through the hands of the district, then of the province. */
@QuarkusTest
class RelaysInARowTest extends AtTheDoor {
    private static final String PROVINCE = "45";
    private static final String REGIME = """
            {"code":"QUA-HAI","plan":"127/KH-UBND","title":"Báo cáo qua hai cấp","kind":"PERIODIC_REPORT",
             "frequency":"HALF_YEARLY","unit":"45","indicators":["BHYT"],"reporters":{"units":["19363"]},
             "relays":[
              {"unit":"464","reviews":%s,
               "due":[{"part":"S1","rule":"BEFORE","day":15,"month":7,"yearOffset":0,"shift":"NONE"}]},
              {"unit":"45","reviews":%s,
               "due":[{"part":"S1","rule":"BEFORE","day":20,"month":7,"yearOffset":0,"shift":"NONE"}]}],
             "due":[{"part":"S1","rule":"BEFORE","day":10,"month":7,"yearOffset":0,"shift":"NONE"}]}""";

    @Test
    void each_sums_what_it_has_passed_on_itself() {
        regime(true, true);
        var report = send(HO_XA, 12700);
        of(DISTRICT).body("included", is(0));

        change(as("reviewer", DISTRICT), 1, report + "/endorsement", "{}");
        of(DISTRICT).body("included", is(1)).body("figures.participants", contains(12700));
        of(PROVINCE).body("included", is(0)).body("missing.unit.code", contains(HO_XA));

        change(as("reviewer", PROVINCE), 2, report + "/endorsement", "{}");
        of(DISTRICT).body("included", is(1));
        of(PROVINCE).body("included", is(1));
    }

    @Test
    void who_does_not_review_takes_only_what_those_before_have_passed_on() {
        regime(true, false);
        var report = send(HO_XA, 12700);
        of(PROVINCE).body("included", is(0));

        change(as("reviewer", DISTRICT), 1, report + "/endorsement", "{}");
        of(PROVINCE).body("included", is(1));
    }

    @Test
    void who_stands_before_those_who_review_takes_it_at_once() {
        regime(false, true);
        send(HO_XA, 12700);

        of(DISTRICT).body("included", is(1));
        of(PROVINCE).body("included", is(0));
    }

    @Test
    void who_used_what_was_then_returned_hears_of_the_version_that_counts() {
        regime(false, false);
        var report = send(HO_XA, 12700);
        send(DISTRICT, 12700);

        change(reviewer(), 1, report + "/return", "{\"reason\":\"Chưa khớp\"}");
        outdated(null);
        change(reporter(HO_XA), 2, report + "/corrections", figures(12650));
        outdated(null);
        change(reviewer(), 3, report + "/acceptance", "{}");

        outdated(2);
        inbox().body("items.kind", contains("CORRECTED", "USED_REPORT_GONE"))
                .body("items.reason", everyItem(is("Thị trấn Hồ Xá: Chưa khớp")));
    }

    @Test
    void who_used_what_was_then_taken_back_hears_of_it() {
        regime(false, false);
        var report = send(HO_XA, 12700);
        send(DISTRICT, 12700);

        change(reporter(HO_XA), 1, report + "/withdrawal", "{}");

        outdated(null);
        of(DISTRICT).body("included", is(0)).body("outdated[0].submission", is(report.replaceFirst(".*/", "")));
        inbox().body("items.kind", contains("USED_REPORT_GONE"))
                .body("items[0].reason", is("Thị trấn Hồ Xá"))
                .body(
                        "items[0].sentence",
                        endsWith("báo cáo cấp dưới mà báo cáo này đã dùng bị trả lại hoặc đã được rút lại."
                                + " Thị trấn Hồ Xá"));
    }

    @Test
    void a_correction_that_is_given_back_or_taken_back_leaves_what_was_used_as_it_is() {
        regime(false, false);
        var report = send(HO_XA, 12700);
        change(reviewer(), 1, report + "/acceptance", "{}");
        send(DISTRICT, 12700);
        var correction = figures(12650).replaceFirst(".$", ",\"reason\":\"Đếm trùng\"}");

        change(reporter(HO_XA), 2, report + "/corrections", correction);
        change(reviewer(), 3, report + "/return", "{\"reason\":\"Không đúng\"}");
        change(reporter(HO_XA), 4, report + "/corrections", correction);
        change(reporter(HO_XA), 5, report + "/withdrawal", "{}");

        of(DISTRICT).body("outdated", empty());
        inbox().body("items", empty());
    }

    /** The district's report was made from the first version; null where none counts now. */
    private static void outdated(Integer counts) {
        of(DISTRICT).body("outdated.used", contains(1)).body("outdated.counts", contains(counts));
    }

    private static ValidatableResponse inbox() {
        return reporter(DISTRICT).get("/api/v1/reminders").then().statusCode(200);
    }

    private static void regime(boolean districtReviews, boolean provinceReviews) {
        as("coordinator", PROVINCE)
                .contentType("application/json")
                .body(REGIME.formatted(districtReviews, provinceReviews))
                .post("/api/v1/regimes")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse of(String relay) {
        String owed = as("reporter", relay)
                .get("/api/v1/obligations?regime=QUA-HAI&period=2024-S1")
                .path("items.find { it.unit.code == '" + relay + "' }.id");
        return as("reporter", relay)
                .get("/api/v1/obligations/" + owed + "/consolidation")
                .then()
                .statusCode(200);
    }

    private static String send(String unit, long participants) {
        return "/api/v1/submissions/"
                + reporter(unit)
                        .body("{\"regime\":\"QUA-HAI\",\"unit\":\"" + unit + "\",\"period\":\"2024-S1\","
                                + figures(participants).substring(1))
                        .post("/api/v1/submissions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static String figures(long participants) {
        return "{\"figures\":[{\"indicator\":\"BHYT\",\"participants\":%d,\"denominator\":13290}]}"
                .formatted(participants);
    }

    private static void change(RequestSpecification caller, int seen, String path, String body) {
        caller.contentType("application/json")
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post(path)
                .then()
                .statusCode(path.endsWith("corrections") ? 201 : 200);
    }
}
