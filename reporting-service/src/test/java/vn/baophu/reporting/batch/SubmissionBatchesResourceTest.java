package vn.baophu.reporting.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.houserules.Callers.nobody;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.DISTRICT;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import vn.baophu.contracts.ReportSubmitted;
import vn.baophu.houserules.StatementCount;
import vn.baophu.houserules.WaitingEvents;

@QuarkusTest
class SubmissionBatchesResourceTest extends BatchTest {
    @Inject
    Session session;

    @Test
    void the_reports_of_a_district_come_in_together_and_each_is_a_report_like_any_other() {
        var answer = sends(rows(18))
                .statusCode(201)
                .header("Location", containsString("/submission-batches/"))
                .header("ETag", is("\"0\""))
                .body("reports", is(18))
                .body("sent", is(18))
                .body("figures", is(18))
                .body("format", is("CSV"))
                .body("receivedBy", is("reporter-464"))
                .extract();

        assertThat(WaitingEvents.of(ReportSubmitted.class)).hasSize(18);
        reviewer()
                .get("/api/v1/submissions?period=2024-S1")
                .then()
                .body("items", hasSize(18))
                .body("items.state", everyItem(is("SUBMITTED")))
                .body("items.figures.collect{ it[0].participants }", everyItem(is(100)))
                .body("items.submittedBy", everyItem(is("reporter-464")));
        as("auditor", "VN").get("/api/v1/feed").then().body("items.kind", everyItem(is("SUBMITTED")));
        as("auditor", "VN").get("/api/v1/feed").then().body("items", hasSize(18));
        String id = answer.path("id");
        as("reviewer", DISTRICT).get(BATCHES + "/" + id).then().statusCode(200).body("sent", is(18));
        as("reviewer", DISTRICT)
                .get(BATCHES + "/" + id + "/reports?limit=2")
                .then()
                .body("items.reporter", contains(HO_XA, BEN_QUAN))
                .body("items.place", contains(1, 2))
                .body("items.submission", everyItem(notNullValue()))
                .body("next", notNullValue());
        as("reviewer", HO_XA).get(BATCHES + "/" + id).then().statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
    }

    @Test
    void the_same_table_again_changes_nothing() {
        sends(rows(3)).statusCode(201);

        sends(rows(4))
                .statusCode(201)
                .body("sent", is(1))
                .body("unchanged", is(3))
                .body("reports", is(4));

        assertThat(WaitingEvents.of(ReportSubmitted.class)).hasSize(4);
    }

    @Test
    void a_repeated_request_gets_the_first_answer() {
        var body = HEADER + "\n" + row(HO_XA, "12.700");
        var first = as("reporter", DISTRICT)
                .contentType("text/csv")
                .header("Idempotency-Key", "lo-1")
                .body(body)
                .post(BATCHES)
                .then()
                .statusCode(201)
                .extract();

        as("reporter", DISTRICT)
                .contentType("text/csv")
                .header("Idempotency-Key", "lo-1")
                .body(body)
                .post(BATCHES)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", is("true"))
                .body("id", is((String) first.path("id")));
        as("reporter", DISTRICT)
                .contentType("text/csv")
                .header("Idempotency-Key", "lo-1")
                .body(HEADER + "\n" + row(BEN_QUAN, "1"))
                .post(BATCHES)
                .then()
                .statusCode(422)
                .body("code", is("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void a_trial_says_what_would_happen_and_keeps_nothing() {
        sendsAs("reporter", DISTRICT, "?dryRun=true", rows(18))
                .statusCode(200)
                .body("dryRun", is(true))
                .body("sent", is(18))
                .body("id", nullValue());

        assertThat(WaitingEvents.count()).isZero();
        reviewer().get("/api/v1/submissions").then().body("items", hasSize(0));
        sends(rows(18)).statusCode(201).body("sent", is(18));
    }

    @Test
    void json_names_the_same_and_its_faults_point_into_the_body() {
        var two = """
                {"reports":[
                 {"regime":"000-R01","unit":"19363","period":"2024-S1",
                  "figures":[{"indicator":"BHYT","participants":12700,"denominator":13290}]},
                 {"regime":"000-R01","unit":"19366","period":"2024-S1","narrative":"Đã vận động",
                  "figures":[{"indicator":"BHYT","participants":%s}]}]}""";

        as("system", "VN")
                .contentType("application/json")
                .body(two.formatted("\"4.010\""))
                .post(BATCHES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reports/1/figures/0/participants"))
                .body("errors.code", contains("WRONG_TYPE"));
        as("system", "VN")
                .contentType("application/json")
                .body(two.formatted("4010"))
                .post(BATCHES)
                .then()
                .statusCode(201)
                .body("sent", is(2))
                .body("format", is("JSON"));
    }

    @Test
    void audit_and_feed_are_those_of_a_report_that_is_sent_alone() {
        var before = traces();
        submits(HO_XA, 100, 13290).statusCode(201);
        var alone = without(before, traces());
        var between = traces();

        sends(row(BEN_QUAN, "100")).statusCode(201);

        assertThat(without(alone, without(between, traces()))).containsExactly("INSERT SubmissionBatch");
        assertThat(alone).contains("FEED SUBMITTED", "INSERT Submission");
    }

    /** Takes each trace away once. */
    private static List<String> without(List<String> some, List<String> all) {
        var left = new ArrayList<>(all);
        some.forEach(trace -> assertThat(left.remove(trace)).as(trace).isTrue());
        return left;
    }

    private List<String> traces() {
        return session.createNativeQuery(
                        "select what || ' ' || entity from audit union all"
                                + " select 'FEED ' || kind from change union all select 'EVENT ' || type from outbox",
                        String.class)
                .getResultList();
    }

    @Test
    void two_reports_and_eighteen_cost_the_same_few_statements() {
        var two = StatementCount.of(() -> sends(rows(2)).statusCode(201));
        var more = StatementCount.of(() -> sends(rows(18)).statusCode(201));

        assertThat(more).isLessThanOrEqualTo(two + 2);
    }

    @Test
    void who_may_not_send_is_refused() {
        sendsAs("reviewer", DISTRICT, "", rows(1)).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        nobody().contentType("text/csv").body(HEADER).post(BATCHES).then().statusCode(401);
        as("reporter", DISTRICT)
                .contentType("text/plain")
                .body("x")
                .post(BATCHES)
                .then()
                .statusCode(415);
        as("reporter", DISTRICT)
                .get(BATCHES + "/01900000-0000-7000-8000-000000000099")
                .then()
                .statusCode(404)
                .body("code", is("NO_SUCH_BATCH"));
    }
}
