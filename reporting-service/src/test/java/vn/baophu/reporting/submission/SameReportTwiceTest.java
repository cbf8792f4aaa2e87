package vn.baophu.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.baophu.contracts.ReportAccepted;
import vn.baophu.contracts.ReportSubmitted;
import vn.baophu.houserules.WaitingEvents;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

@QuarkusTest
class SameReportTwiceTest extends AtTheDoor {
    @Test
    void a_unit_that_sends_several_times_at_once_has_one_report_and_clear_refusals() throws Exception {
        regimesAreRecorded();

        var answers =
                AtOnce.several(() -> submits(HO_XA, 12700, 13290).extract().statusCode());

        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(WaitingEvents.of(ReportSubmitted.class)).hasSize(1);
        reviewer().get("/api/v1/submissions").then().body("items", hasSize(1));
    }

    @Test
    void the_same_request_several_times_at_once_is_done_once_and_answered_each_time() throws Exception {
        regimesAreRecorded();

        var answers = AtOnce.several(() -> reporter(HO_XA)
                .header("Idempotency-Key", "k")
                .body(VinhLinh.halfYear(HO_XA, 12700, 13290))
                .post("/api/v1/submissions")
                .statusCode());

        assertThat(answers).hasSize(8).containsOnly(201);
        assertThat(WaitingEvents.of(ReportSubmitted.class)).hasSize(1);
    }

    @Test
    void of_a_withdrawal_and_a_return_at_once_one_is_done_and_the_other_told() throws Exception {
        regimesAreRecorded();
        var submitted = submits(HO_XA, 12700, 13290);
        var report = "/api/v1/submissions/" + submitted.extract().path("id");

        var answers = AtOnce.all(List.of(
                () -> reporter(HO_XA)
                        .header("If-Match", "\"1\"")
                        .body("{}")
                        .post(report + "/withdrawal")
                        .statusCode(),
                () -> reviewer()
                        .header("If-Match", "\"1\"")
                        .body("{\"reason\":\"Sai\"}")
                        .post(report + "/return")
                        .statusCode()));

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void an_acceptance_pressed_several_times_at_once_counts_once() throws Exception {
        regimesAreRecorded();
        var submitted = submits(HO_XA, 12700, 13290);

        var answers = AtOnce.several(() -> accepts(submitted).extract().statusCode());

        assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
        assertThat(WaitingEvents.of(ReportAccepted.class)).hasSize(1);
    }
}
