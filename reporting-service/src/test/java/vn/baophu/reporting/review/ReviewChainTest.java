package vn.baophu.reporting.review;

import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.houserules.Callers.with;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.DISTRICT_ID;
import static vn.baophu.reporting.VinhLinh.HO_XA;
import static vn.baophu.reporting.VinhLinh.PROVINCE_ID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.houserules.Callers;
import vn.baophu.reporting.AtTheDoor;

/** A report that goes to the province through the hands of the district, which reviews and consolidates. */
@QuarkusTest
class ReviewChainTest extends AtTheDoor {
    private static final String REGIME = """
            {"code":"QUA-HUYEN","plan":"127/KH-UBND","title":"Báo cáo qua huyện","kind":"PERIODIC_REPORT",
             "frequency":"HALF_YEARLY","unit":"464","indicators":["BHYT"],
             "reporters":{"units":["19363","19366"]},
             "recipient":{"unit":"45","printed":"UBND tỉnh"},
             "relays":[{"unit":"464","reviews":true,
              "due":[{"part":"S1","rule":"BEFORE","day":15,"month":7,"yearOffset":0,"shift":"NONE"}]}],
             "due":[{"part":"S1","rule":"BEFORE","day":10,"month":7,"yearOffset":0,"shift":"NONE"}]}""";

    private String report;

    @BeforeEach
    void hoXaHasSent() {
        coordinator().body(REGIME).post("/api/v1/regimes").then().statusCode(201);
        report = send(HO_XA, 12700);
    }

    @Test
    void the_relay_passes_it_on_and_then_the_recipient_accepts_it() {
        change(district(), 1, "endorsement")
                .statusCode(200)
                .header("ETag", is("\"2\""))
                .body("state", is("ENDORSED"))
                .body("endorsedBy", is("reviewer-464"));

        change(province(), 2, "acceptance").statusCode(200).body("state", is("ACCEPTED"));
    }

    @Test
    void each_waits_for_its_turn_and_acts_only_for_itself() {
        change(province(), 1, "acceptance")
                .statusCode(409)
                .body("code", is("NOT_ENDORSED"))
                .body("detail", is("Báo cáo còn chờ Huyện Vĩnh Linh (464) chuyển tiếp"));
        change(province(), 1, "endorsement").statusCode(403).body("code", is("NOT_THE_RELAY"));
        change(reporter(HO_XA), 1, "endorsement").statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        change(as("reviewer", BEN_QUAN).contentType("application/json"), 1, "endorsement")
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
        change(district(), 7, "endorsement").statusCode(412).body("code", is("STALE_VERSION"));
        change(district(), 1, "endorsement").statusCode(200);

        change(district(), 2, "endorsement").statusCode(409).body("code", is("ALREADY_ENDORSED"));
        change(district(), 2, "acceptance").statusCode(403).body("code", is("NOT_THE_RECIPIENT"));
        change(reporter(HO_XA), 2, "withdrawal").statusCode(409).body("code", is("ALREADY_ENDORSED"));
    }

    @Test
    void nobody_accepts_what_the_same_person_has_passed_on() {
        var moved = Callers.token("binh", "464", "reviewer");
        change(with(moved).contentType("application/json"), 1, "endorsement").statusCode(200);

        var promoted = Callers.token("binh", "45", "reviewer");
        change(with(promoted).contentType("application/json"), 2, "acceptance")
                .statusCode(409)
                .body("code", is("SAME_PERSON_TWICE"));
    }

    @Test
    void what_the_recipient_gives_back_walks_the_whole_way_again() {
        change(district(), 1, "endorsement").statusCode(200);
        change(province(), 2, "return", "{\"reason\":\"Chưa khớp\"}")
                .statusCode(200)
                .body("state", is("RETURNED"));
        change(reporter(HO_XA), 3, "corrections", "{\"figures\":[{\"indicator\":\"BHYT\",\"participants\":12720}]}")
                .statusCode(201);

        change(province(), 4, "acceptance").statusCode(409).body("code", is("NOT_ENDORSED"));
    }

    @Test
    void who_carries_the_id_of_a_unit_works_for_it() {
        change(as("reviewer", DISTRICT_ID.toString()).contentType("application/json"), 1, "endorsement")
                .statusCode(200);
        change(as("reviewer", PROVINCE_ID.toString()).contentType("application/json"), 2, "acceptance")
                .statusCode(200);
    }

    @Test
    void where_no_relay_reviews_nobody_passes_on() {
        regimesAreRecorded();
        var submitted = submits(HO_XA, 12700, 13290);
        report = "/api/v1/submissions/" + submitted.extract().path("id");

        change(district(), 1, "endorsement").statusCode(409).body("code", is("NOBODY_PASSES_ON"));
        accepts(submitted).statusCode(200);
    }

    private static RequestSpecification district() {
        return reviewer();
    }

    private static RequestSpecification province() {
        return as("reviewer", "45").contentType("application/json");
    }

    private static String send(String commune, long participants) {
        return "/api/v1/submissions/"
                + reporter(commune)
                        .body("""
                                {"regime":"QUA-HUYEN","unit":"%s","period":"2024-S1","figures":
                                 [{"indicator":"BHYT","participants":%d}]}""".formatted(commune, participants))
                        .post("/api/v1/submissions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private ValidatableResponse change(RequestSpecification caller, int seen, String change) {
        return change(caller, seen, change, "{}");
    }

    private ValidatableResponse change(RequestSpecification caller, int seen, String change, String body) {
        return caller.header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post(report + "/" + change)
                .then();
    }
}
