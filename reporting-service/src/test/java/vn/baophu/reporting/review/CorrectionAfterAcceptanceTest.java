package vn.baophu.reporting.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.contracts.ReportAccepted;
import vn.baophu.houserules.WaitingEvents;
import vn.baophu.reporting.AtTheDoor;

/** "As reported" stays beside "as corrected", and totals follow at once. */
@QuarkusTest
class CorrectionAfterAcceptanceTest extends AtTheDoor {
    private static final String CORRECTED = """
            {"figures":[{"indicator":"BHYT","participants":12650,"denominator":13290}],"reason":"Đếm trùng 50 thẻ"}""";

    private String report;

    @BeforeEach
    void hoXaIsAccepted() {
        regimesAreRecorded();
        var submitted = submits(HO_XA, 12700, 13290);
        accepts(submitted).statusCode(200);
        report = "/api/v1/submissions/" + submitted.extract().path("id");
    }

    @Test
    void until_it_is_accepted_the_old_figures_count_and_from_then_on_the_new_ones() {
        clock.moveTo("2024-08-01T00:00:00Z");
        send(reporter(HO_XA), 2, CORRECTED, "/corrections")
                .statusCode(201)
                .body("state", is("SUBMITTED"))
                .body("version", is(2))
                .body("countingVersion", is(1))
                .body("correctionReason", is("Đếm trùng 50 thẻ"))
                .body("late", is(false));
        counts(12700);
        as("reporter", HO_XA).get("/api/v1/obligations?period=2024-S1").then().body("items[0].state", is("FULFILLED"));

        send(reviewer(), 3, "{}", "/acceptance")
                .statusCode(200)
                .body("countingVersion", is(2))
                .body("firstAcceptedAt", is("2024-07-05T02:00:00Z"))
                .body("acceptedAt", is("2024-08-01T00:00:00Z"))
                .body("late", is(false));
        counts(12650);
        progress("&asOf=2024-07-31").body("reported", is(12700));
        assertThat(WaitingEvents.of(ReportAccepted.class))
                .extracting(said -> said.figures().get(0).participants())
                .containsExactly(12700L, 12650L);
    }

    @Test
    void without_a_reason_nothing_accepted_is_corrected() {
        send(reporter(HO_XA), 2, CORRECTED.replace("Đếm trùng 50 thẻ", " "), "/corrections")
                .statusCode(409)
                .body("code", is("ALREADY_ACCEPTED"));
    }

    @Test
    void a_correction_given_back_or_taken_back_leaves_what_was_accepted() {
        send(reporter(HO_XA), 2, CORRECTED, "/corrections").statusCode(201);
        send(reviewer(), 3, "{\"reason\":\"Chưa có bằng chứng\"}", "/return")
                .statusCode(200)
                .body("state", is("RETURNED"));
        counts(12700);
        send(reporter(HO_XA), 4, CORRECTED.replace(",\"reason\":\"Đếm trùng 50 thẻ\"", ""), "/corrections")
                .statusCode(201)
                .body("correctionReason", is("Đếm trùng 50 thẻ"));

        send(reporter(HO_XA), 5, "{}", "/withdrawal")
                .statusCode(200)
                .body("state", is("ACCEPTED"))
                .body("figures[0].participants", is(12700))
                .body("version", is(1));
        counts(12700);
        send(reporter(HO_XA), 6, CORRECTED, "/corrections").statusCode(201).body("version", is(4));
    }

    private static void counts(int participants) {
        progress("").body("reported", is(participants));
    }

    private static ValidatableResponse progress(String more) {
        return reviewer()
                .get("/api/v1/progress?unit=464&period=2024-S1&indicator=BHYT" + more)
                .then();
    }

    private ValidatableResponse send(RequestSpecification caller, int seen, String body, String change) {
        return caller.header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post(report + change)
                .then();
    }
}
