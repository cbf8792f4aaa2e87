package vn.baophu.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static vn.baophu.journeys.Commune.VINH_KHE;
import static vn.baophu.journeys.Commune.VINH_THAI;
import static vn.baophu.journeys.Commune.VINH_TU;
import static vn.baophu.journeys.Reports.figure;
import static vn.baophu.journeys.Reports.id;
import static vn.baophu.journeys.Reports.report;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.journeys.stack.Stack;
import vn.baophu.journeys.stack.StackForJourneys;

/** Every no is clear, comes with all its reasons and leaves nothing half-written. */
@ExtendWith(StackForJourneys.class)
class RefusalsIT {
    private static final String REGIME = "000-R02";
    private static final String YEAR = "2023";

    private Reports reports;

    @BeforeEach
    void meet(Stack stack) {
        reports = new Reports(stack);
    }

    @Test
    void a_unit_that_does_not_exist() {
        refused("""
                {"regime":"000-R02","unit":"99999","period":"2023","figures":[%s]}""".formatted(figure("BHYT", 2600, 2800))).body("code", is("NO_SUCH_UNIT"));
    }

    @Test
    void a_negative_count() {
        refused(report(VINH_THAI, REGIME, YEAR, figure("BHYT", -1, 2800)))
                .body("code", is("NEGATIVE"))
                .body("errors[0].pointer", is("/figures/0/participants"));
    }

    @Test
    void more_people_insured_than_there_are_unless_confirmed() {
        refused(report(VINH_THAI, REGIME, YEAR, figure("BHYT", 2801, 2800))).body("code", is("ABOVE_DENOMINATOR"));
    }

    @Test
    void a_misspelt_field() {
        refused(report(VINH_THAI, REGIME, YEAR, """
                        {"indicator":"BHYT","participant":2600,"participants":2600,"denominator":2800}"""))
                .body("code", is("UNKNOWN_FIELD"))
                .body("errors[0].pointer", is("/figures/0/participant"));
    }

    @Test
    void all_faults_of_one_report_together() {
        refused("""
                {"regime":"000-R02","unit":"99999","period":"2023","narative":"?","figures":[
                  {"indicator":"BHYT","participants":-1,"denominator":2800},
                  {"indicator":"BHXH_TN","participants":7,"denominator":5}]}""")
                .body("code", is("SEVERAL_FAULTS"))
                .body("errors.code", hasItems("NO_SUCH_UNIT", "UNKNOWN_FIELD", "NEGATIVE", "ABOVE_DENOMINATOR"))
                .body("traceId", org.hamcrest.Matchers.notNullValue());
    }

    @Test
    void a_version_that_is_no_longer_the_newest() {
        var seen = reports.submit(VINH_TU, report(VINH_TU, REGIME, YEAR, figure("BHYT", 3282, 3360)));
        var office = reports.office();

        office.sends("{}")
                .post("/submissions/{id}/acceptance", id(seen))
                .then()
                .statusCode(428)
                .body("code", is("IF_MATCH_REQUIRED"));
        office.changes(seen, """
                        {"reason":"Đề nghị kiểm tra lại"}""")
                .post("/submissions/{id}/return", id(seen))
                .then()
                .statusCode(200);
        office.changes(seen, "{}")
                .post("/submissions/{id}/acceptance", id(seen))
                .then()
                .statusCode(412)
                .body("code", is("STALE_VERSION"));
        office.asks().get("/submissions/{id}", id(seen)).then().body("state", is("RETURNED"));
    }

    @Test
    void a_key_that_was_used_for_another_report() {
        var key = UUID.randomUUID().toString();
        var first = withKey(key, 960);
        var again = withKey(key, 960);
        var other = withKey(key, 961);

        first.then().statusCode(201);
        again.then().statusCode(201).header("ETag", first.header("ETag"));
        assertThat(again.asString()).isEqualTo(first.asString());
        other.then().statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));
        reports.office().asks().get("/submissions/{id}", id(first)).then().body("figures[0].participants", is(960));
    }

    private Response withKey(String key, long participants) {
        return reports.reporterOf(VINH_KHE)
                .sends(report(VINH_KHE, REGIME, YEAR, figure("BHYT", participants, 969)))
                .header("Idempotency-Key", key)
                .post("/submissions");
    }

    /** Refused as the caller's mistake, told as a problem, and nothing of it is there. */
    private ValidatableResponse refused(String report) {
        var answer = reports.reporterOf(VINH_THAI).sends(report).post("/submissions");
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(reports.office().readsAll("/submissions?unit=19369&period=2023"))
                .isEmpty();
        return answer.then();
    }
}
