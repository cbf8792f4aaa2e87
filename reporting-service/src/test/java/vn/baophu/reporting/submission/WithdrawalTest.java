package vn.baophu.reporting.submission;

import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;

@QuarkusTest
class WithdrawalTest extends AtTheDoor {
    private String report;

    @BeforeEach
    void hoXaHasSent() {
        regimesAreRecorded();
        report = "/api/v1/submissions/" + submits(HO_XA, 12700, 13290).extract().path("id");
    }

    @Test
    void what_nobody_has_decided_about_is_taken_back_and_sent_again() {
        change(reporter(HO_XA), 1, "withdrawal", "{\"reason\":\"Gửi nhầm\"}")
                .statusCode(200)
                .header("ETag", is("\"2\""))
                .body("state", is("WITHDRAWN"));
        owed("OPEN");
        change(reviewer(), 2, "acceptance", "{}").statusCode(409).body("code", is("ALREADY_WITHDRAWN"));
        change(reviewer(), 2, "return", "{\"reason\":\"x\"}").statusCode(409).body("code", is("ALREADY_WITHDRAWN"));
        change(reporter(HO_XA), 2, "withdrawal", "{}").statusCode(409).body("code", is("ALREADY_WITHDRAWN"));

        submits(HO_XA, 12720, 13290).statusCode(201).body("version", is(2)).body("revision", is(3));
        owed("SUBMITTED");
    }

    @Test
    void what_was_taken_back_is_as_if_it_had_not_been_sent() {
        change(reporter(HO_XA), 1, "withdrawal", "{}").statusCode(200);
        clock.moveTo("2024-07-09T17:00:00Z");

        change(reporter(HO_XA), 2, "corrections", "{\"figures\":[{\"indicator\":\"BHYT\",\"participants\":12720}]}")
                .statusCode(201)
                .body("late", is(true))
                .body("firstSubmittedAt", is("2024-07-09T17:00:00Z"));
    }

    @Test
    void what_was_decided_about_is_not_taken_back() {
        change(reviewer(), 1, "return", "{\"reason\":\"Sai\"}").statusCode(200);
        change(reporter(HO_XA), 2, "withdrawal", "{}").statusCode(409).body("code", is("ALREADY_RETURNED"));
        change(reporter(HO_XA), 2, "corrections", "{\"figures\":[{\"indicator\":\"BHYT\",\"participants\":12720}]}")
                .statusCode(201);
        change(reporter(HO_XA), 3, "withdrawal", "{}").statusCode(200);
        owed("RETURNED");
        submits(HO_XA, 12720, 13290).statusCode(409).body("code", is("ALREADY_SUBMITTED"));
        change(reporter(HO_XA), 4, "corrections", "{\"figures\":[{\"indicator\":\"BHYT\",\"participants\":12720}]}")
                .statusCode(201);
        change(reviewer(), 5, "acceptance", "{}").statusCode(200);
        change(reporter(HO_XA), 6, "withdrawal", "{}").statusCode(409).body("code", is("ALREADY_ACCEPTED"));
    }

    @Test
    void only_its_reporter_takes_it_back_having_seen_it() {
        change(reviewer(), 1, "withdrawal", "{}").statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        change(reporter(BEN_QUAN), 1, "withdrawal", "{}").statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        change(reporter(HO_XA), 7, "withdrawal", "{}").statusCode(412).body("code", is("STALE_VERSION"));
        reporter(HO_XA).body("{}").post(report + "/withdrawal").then().statusCode(428);
    }

    @Test
    void a_return_may_name_a_day_of_rework_that_is_not_past() {
        change(reviewer(), 1, "return", "{\"reason\":\"Sai\",\"reworkBy\":\"2024-07-04\"}")
                .statusCode(422)
                .body("code", is("REWORK_DAY_PAST"));
        change(reviewer(), 1, "return", "{\"reason\":\"Sai\",\"reworkBy\":\"2024-07-05\"}")
                .statusCode(200)
                .body("reworkBy", is("2024-07-05"))
                .body("returns[0].reworkBy", is("2024-07-05"));
    }

    private static void owed(String state) {
        as("reporter", HO_XA).get("/api/v1/obligations?period=2024-S1").then().body("items[0].state", is(state));
    }

    private ValidatableResponse change(RequestSpecification caller, int seen, String change, String body) {
        return caller.header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post(report + "/" + change)
                .then();
    }
}
