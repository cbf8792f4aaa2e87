package vn.baophu.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.contracts.ReportSubmitted;
import vn.baophu.houserules.WaitingEvents;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

/** Validation as one types: the same checks as for sending, and nothing is kept. */
@QuarkusTest
class DryRunTest extends AtTheDoor {
    @BeforeEach
    void regimes() {
        regimesAreRecorded();
    }

    @Test
    void a_right_report_is_valid_and_was_not_sent() {
        tried(reporter(HO_XA), VinhLinh.halfYear(HO_XA, 12700, 13290))
                .statusCode(200)
                .body("valid", is(true))
                .body("faults", empty());

        assertThat(WaitingEvents.of(ReportSubmitted.class)).isEmpty();
        reviewer().get("/api/v1/submissions").then().body("items", hasSize(0));
        submits(HO_XA, 12700, 13290).statusCode(201);
    }

    @Test
    void all_faults_are_told_at_once_whether_of_form_of_sense_or_of_time() {
        clock.moveTo("2024-06-30T02:00:00Z");
        tried(reporter(HO_XA), VinhLinh.halfYear(HO_XA, 13300, 13290).replace("}]", "},{\"indicator\":\"BHTN\"}]"))
                .statusCode(200)
                .body("valid", is(false))
                .body("faults.code", hasItems("ABOVE_DENOMINATOR", "REQUIRED", "FIGURE_NOT_ASKED", "PERIOD_NOT_OPEN"));
    }

    @Test
    void a_second_report_would_be_refused() {
        submits(HO_XA, 12700, 13290).statusCode(201);

        tried(reporter(HO_XA), VinhLinh.halfYear(HO_XA, 12700, 13290))
                .body("faults.code", hasItems("ALREADY_SUBMITTED"))
                .body("faults.detail", hasItems("Thị trấn Hồ Xá (19363) đã gửi báo cáo kỳ 2024-S1"));
    }

    @Test
    void sentences_come_in_the_language_of_the_caller() {
        var faulty = VinhLinh.halfYear(HO_XA, 13300, 13290);
        tried(reporter(HO_XA), faulty)
                .body("faults[0].detail", startsWith("13.300 người tham gia nhiều hơn mẫu số 13.290"));
        tried(reporter(HO_XA).header("Accept-Language", "en"), faulty)
                .body("faults[0].detail", startsWith("13,300 participants"));
    }

    @Test
    void who_may_not_send_may_not_try() {
        tried(reporter(BEN_QUAN), VinhLinh.halfYear(HO_XA, 12700, 13290))
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
        tried(reviewer(), VinhLinh.halfYear(HO_XA, 12700, 13290))
                .statusCode(403)
                .body("code", is("FORBIDDEN_ROLE"));
    }

    private static ValidatableResponse tried(RequestSpecification caller, String report) {
        return caller.body(report).post("/api/v1/submissions?dryRun=true").then();
    }
}
