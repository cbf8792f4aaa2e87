package vn.baophu.reporting.draft;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;

@QuarkusTest
class DraftsResourceTest extends AtTheDoor {
    private static final String HALF = "{\"figures\":[{\"indicator\":\"BHYT\"}],\"narrative\":\"Đang rà soát\"}";
    private static final String WHOLE =
            "{\"figures\":[{\"indicator\":\"BHYT\",\"participants\":12700,\"denominator\":13290}]}";

    private String obligation;
    private String draft;

    @BeforeEach
    void hoXaOwesTheHalfYear() {
        regimesAreRecorded();
        obligation = as("reporter", HO_XA)
                .get("/api/v1/obligations?period=2024-S1&regime=000-R01")
                .path("items[0].id");
        draft = "/api/v1/obligations/" + obligation + "/draft";
    }

    @Test
    void what_is_typed_is_kept_with_its_holes_and_told_what_it_lacks() {
        save(HALF, null)
                .statusCode(200)
                .header("ETag", is("\"0\""))
                .body("checks.valid", is(false))
                .body("checks.faults.code", hasItem("REQUIRED"));
        save(WHOLE, 0).statusCode(200).body("checks.valid", is(true)).body("checks.faults", empty());

        reporter(HO_XA)
                .get(draft)
                .then()
                .statusCode(200)
                .body("content.figures[0].participants", is(12700))
                .body("savedBy", is("reporter-19363"));
    }

    @Test
    void two_windows_do_not_overwrite_each_other() {
        save(HALF, null).statusCode(200);

        save(WHOLE, null).statusCode(428).body("code", is("IF_MATCH_REQUIRED"));
        save(WHOLE, 7).statusCode(412).body("code", is("STALE_VERSION"));
        reporter(HO_XA).delete(draft).then().statusCode(428);
        reporter(HO_XA).header("If-Match", "\"0\"").delete(draft).then().statusCode(204);
        reporter(HO_XA).get(draft).then().statusCode(404).body("code", is("NO_DRAFT"));
    }

    @Test
    void what_could_not_be_kept_is_refused() {
        save("{\"figures\":[{\"indicator\":\"BHYT\",\"participants\":\"nhiều\"}],\"narative\":\"x\"}", null)
                .statusCode(400)
                .body("errors.code", hasItems("WRONG_TYPE", "UNKNOWN_FIELD"));
        reporter(HO_XA).get(draft).then().statusCode(404);
    }

    @Test
    void what_is_read_can_be_put_back() {
        save("{\"figures\":[{\"indicator\":\"BHTN\"},null],\"sections\":[{\"code\":\"KHO_KHAN\"}]}", null)
                .statusCode(200);
        var read = reporter(HO_XA).get(draft);

        save(read.asString(), 0)
                .statusCode(200)
                .body("content", equalTo(read.path("content")))
                .body("checks.faults", equalTo(read.path("checks.faults")));
        save(WHOLE.replace("}]}", "}],\"content\":{}}"), 0)
                .statusCode(400)
                .body("code", is("CONTENT_TWICE"))
                .body("errors[0].pointer", is("/content"));
    }

    @Test
    void a_draft_is_told_what_it_lacks_as_often_as_it_is_read() {
        var saved = save(HALF.replace("}]", ",\"denominator\":-1}]"), null)
                .statusCode(200)
                .body("checks.faults.code", hasItems("REQUIRED", "NEGATIVE"))
                .extract();

        reporter(HO_XA)
                .get(draft)
                .then()
                .body("checks.valid", is(false))
                .body("checks.faults", equalTo(saved.path("checks.faults")));
    }

    @Test
    void a_draft_is_done_with_once_the_report_is_sent_and_begins_anew_after_a_return() {
        save(WHOLE, null).statusCode(200);
        var submitted = submits(HO_XA, 12700, 13290).statusCode(201);

        reporter(HO_XA).get(draft).then().statusCode(404).body("code", is("NO_DRAFT"));
        save(WHOLE, 0).statusCode(409).body("code", is("REPORT_UNDER_REVIEW"));
        reviewer()
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"Sai\"}")
                .post("/api/v1/submissions/" + submitted.extract().path("id") + "/return")
                .then()
                .statusCode(200);
        save(WHOLE, null).statusCode(200);
    }

    @Test
    void only_those_who_may_send_it_see_it() {
        save(WHOLE, null).statusCode(200);

        reporter(BEN_QUAN).get(draft).then().statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        reporter(BEN_QUAN).body(WHOLE).put(draft).then().statusCode(403);
        reporter(BEN_QUAN).header("If-Match", "\"0\"").delete(draft).then().statusCode(403);
        reviewer().get(draft).then().statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        reporter(HO_XA)
                .get(draft.replace(obligation, "01900000-0000-7000-8000-000000000010"))
                .then()
                .statusCode(404)
                .body("code", is("OBLIGATION_NOT_FOUND"));
    }

    private ValidatableResponse save(String typed, Integer seen) {
        var request = reporter(HO_XA).body(typed);
        return (seen == null ? request : request.header("If-Match", "\"" + seen + "\""))
                .put(draft)
                .then();
    }
}
