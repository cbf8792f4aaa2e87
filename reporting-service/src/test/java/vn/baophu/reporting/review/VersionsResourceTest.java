package vn.baophu.reporting.review;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;

@QuarkusTest
class VersionsResourceTest extends AtTheDoor {
    private static final String CORRECTED = """
            {"figures":[{"indicator":"BHYT","participants":12650,"denominator":13290}],"narrative":"Đã rà soát.",
             "reason":"Đếm trùng 50 thẻ"}""";

    private String report;

    @BeforeEach
    void hoXaIsAccepted() {
        regimesAreRecorded();
        var submitted = submits(HO_XA, 12700, 13290);
        accepts(submitted).statusCode(200);
        report = "/api/v1/submissions/" + submitted.extract().path("id");
    }

    @Test
    void every_version_stays_with_what_was_decided_about_it() {
        send(reporter(HO_XA), 2, CORRECTED, "/corrections", 201);
        send(reviewer(), 3, "{}", "/acceptance", 200);

        as("auditor", "464")
                .get(report + "/versions")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].figures[0].participants", is(12700))
                .body("items[0].counts", is(false))
                .body("items[0].decisions[0].kind", is("ACCEPTED"))
                .body("items[1].figures[0].participants", is(12650))
                .body("items[1].reason", is("Đếm trùng 50 thẻ"))
                .body("items[1].counts", is(true));
        as("auditor", "464").get(report + "/versions?limit=1").then().body("items", hasSize(1));
        as("reviewer", BEN_QUAN).get(report + "/versions").then().statusCode(403);
    }

    @Test
    void the_reviewer_sees_what_has_changed() {
        send(reporter(HO_XA), 2, CORRECTED, "/corrections", 201);

        reviewer()
                .get(report + "/differences")
                .then()
                .statusCode(200)
                .body("from", is(1))
                .body("to", is(2))
                .body("figures[0].change", is(-50))
                .body("figures[0].changePercent", is(-0.39f))
                .body("texts[0].before", is("Đã vận động từng hộ."))
                .body("texts[0].after", is("Đã rà soát."));
        reviewer()
                .get(report + "/differences?to=1")
                .then()
                .body("from", nullValue())
                .body("figures", hasSize(1));
        reviewer().get(report + "/differences?from=7").then().statusCode(404).body("code", is("NO_SUCH_VERSION"));
        as("reviewer", BEN_QUAN).get(report + "/differences").then().statusCode(403);
    }

    private void send(RequestSpecification caller, int seen, String body, String change, int status) {
        caller.header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post(report + change)
                .then()
                .statusCode(status);
    }
}
