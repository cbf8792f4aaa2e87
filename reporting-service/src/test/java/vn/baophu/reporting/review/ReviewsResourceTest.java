package vn.baophu.reporting.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.contracts.ReportAccepted;
import vn.baophu.contracts.ReportReturned;
import vn.baophu.contracts.ReportSubmitted;
import vn.baophu.houserules.WaitingEvents;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

@QuarkusTest
class ReviewsResourceTest extends AtTheDoor {
    private static final String REASON = """
            {"reason":"Số liệu chưa khớp","figures":[{"indicator":"BHYT","reason":"Lệch 20 người"}]}""";
    private static final String CORRECTED = """
            {"figures":[{"indicator":"BHYT","participants":12720,"denominator":13290}]}""";

    private String report;

    @BeforeEach
    void hoXaHasSent() {
        regimesAreRecorded();
        report = "/api/v1/submissions/" + submits(HO_XA, 12700, 13290).extract().path("id");
    }

    @Test
    void a_report_is_returned_with_a_reason_corrected_and_accepted() {
        send(reviewer(), 1, REASON, "/return")
                .statusCode(200)
                .header("ETag", is("\"2\""))
                .body("state", is("RETURNED"))
                .body("figures[0].returnedReason", is("Lệch 20 người"))
                .body("returns[0].reason", is("Số liệu chưa khớp"))
                .body("returns[0].by", is("reviewer-464"));
        owed("RETURNED");
        send(reporter(HO_XA), 2, CORRECTED, "/corrections")
                .statusCode(201)
                .header("ETag", is("\"3\""))
                .body("state", is("SUBMITTED"))
                .body("figures[0].participants", is(12720))
                .body("figures[0].returnedReason", nullValue())
                .body("returns", hasSize(1));
        send(reviewer(), 3, "{}", "/acceptance")
                .statusCode(200)
                .header("ETag", is("\"4\""))
                .body("state", is("ACCEPTED"))
                .body("acceptedBy", is("reviewer-464"))
                .body("figures[0].percent", is(95.71f));
        owed("FULFILLED");

        assertThat(WaitingEvents.of(ReportSubmitted.class))
                .extracting(ReportSubmitted::revision)
                .containsExactly(1L, 3L);
        assertThat(WaitingEvents.of(ReportReturned.class))
                .extracting(ReportReturned::reason)
                .containsExactly("Số liệu chưa khớp");
        assertThat(WaitingEvents.of(ReportAccepted.class))
                .extracting(ReportAccepted::revision)
                .containsExactly(4L);
    }

    @Test
    void a_correction_after_the_due_moment_does_not_make_a_punctual_report_late() {
        send(reviewer(), 1, REASON, "/return").statusCode(200);
        clock.moveTo("2024-08-01T00:00:00Z");

        send(reporter(HO_XA), 2, CORRECTED, "/corrections")
                .statusCode(201)
                .body("late", is(false))
                .body("firstSubmittedAt", is("2024-07-05T02:00:00Z"))
                .body("submittedAt", is("2024-08-01T00:00:00Z"));
        send(reviewer(), 3, "{}", "/acceptance").body("late", is(false));
        assertThat(WaitingEvents.of(ReportAccepted.class))
                .extracting(ReportAccepted::late)
                .containsExactly(false);
    }

    @Test
    void what_does_not_fit_the_state_is_refused() {
        send(reporter(HO_XA), 1, CORRECTED, "/corrections").statusCode(409).body("code", is("NOT_RETURNED"));
        send(reviewer(), 1, REASON, "/return").statusCode(200);
        send(reviewer(), 2, REASON, "/return").statusCode(409).body("code", is("ALREADY_RETURNED"));
        send(reviewer(), 2, "{}", "/acceptance").statusCode(409).body("code", is("ALREADY_RETURNED"));
        send(reporter(HO_XA), 2, CORRECTED, "/corrections").statusCode(201);
        send(reviewer(), 3, "{}", "/acceptance").statusCode(200);
        send(reviewer(), 4, "{}", "/acceptance").statusCode(409).body("code", is("ALREADY_ACCEPTED"));
        send(reviewer(), 4, REASON, "/return").statusCode(409).body("code", is("ALREADY_ACCEPTED"));
        send(reporter(HO_XA), 4, CORRECTED, "/corrections").statusCode(409).body("code", is("ALREADY_ACCEPTED"));
    }

    @Test
    void a_change_names_the_version_it_has_seen() {
        for (var change : new String[] {"/return", "/acceptance"}) {
            var body = change.equals("/return") ? REASON : "{}";
            reviewer().body(body).post(report + change).then().statusCode(428).body("code", is("IF_MATCH_REQUIRED"));
            send(reviewer(), 7, body, change).statusCode(412).body("code", is("STALE_VERSION"));
        }
        send(reporter(HO_XA), 7, CORRECTED, "/corrections").statusCode(412).body("code", is("STALE_VERSION"));
        reporter(HO_XA)
                .body(CORRECTED)
                .post(report + "/corrections")
                .then()
                .statusCode(428)
                .body("code", is("IF_MATCH_REQUIRED"));
    }

    @Test
    void a_return_needs_a_reason_and_names_only_figures_of_the_report() {
        send(reviewer(), 1, "{}", "/return").statusCode(400).body("code", is("REQUIRED"));
        send(reviewer(), 1, REASON.replace("BHYT", "BHTN"), "/return")
                .statusCode(422)
                .body("code", is("FIGURE_NOT_ASKED"))
                .body("errors[0].pointer", is("/figures/0/indicator"));
        send(reviewer(), 1, "{\"figures\":[{\"indicator\":\"BHTN\",\"reason\":\"x\"}]}", "/return")
                .statusCode(422)
                .body("code", is("SEVERAL_FAULTS"))
                .body("errors", hasSize(2));
    }

    @Test
    void only_a_reviewer_whose_area_covers_the_unit_reviews() {
        for (var change : new String[] {"/return", "/acceptance"}) {
            var body = change.equals("/return") ? REASON : "{}";
            send(reporter(HO_XA), 1, body, change).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
            var elsewhere = as("reviewer", VinhLinh.BEN_QUAN).contentType("application/json");
            send(elsewhere, 1, body, change).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        }
        send(reviewer(), 1, CORRECTED, "/corrections").statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        report = "/api/v1/submissions/" + VinhLinh.PLAN_ID;
        send(reviewer(), 1, "{}", "/acceptance").statusCode(404).body("code", is("NO_SUCH_SUBMISSION"));
    }

    @Test
    void an_acceptance_sent_twice_under_one_key_counts_once() {
        send(reviewer().header("Idempotency-Key", "k"), 1, "{}", "/acceptance").statusCode(200);
        send(reviewer().header("Idempotency-Key", "k"), 1, "{}", "/acceptance").statusCode(200);

        assertThat(WaitingEvents.of(ReportAccepted.class)).hasSize(1);
    }

    private ValidatableResponse send(RequestSpecification caller, int seen, String body, String change) {
        return caller.header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post(report + change)
                .then();
    }

    private static void owed(String state) {
        reporter(HO_XA).get("/api/v1/obligations?period=2024-S1").then().body("items[0].state", is(state));
    }
}
