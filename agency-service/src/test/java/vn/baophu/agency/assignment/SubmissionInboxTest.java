package vn.baophu.agency.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.agency.fixture.Directory.get;
import static vn.baophu.agency.fixture.Directory.post;
import static vn.baophu.houserules.Arrivals.arrives;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.agency.fixture.Directory;
import vn.baophu.contracts.ReportAccepted;
import vn.baophu.contracts.ReportedFigure;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.ExplainPlan;
import vn.baophu.platform.id.Ids;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class SubmissionInboxTest {
    private static final String PATH = "tasks/000-T097/assignments";
    private static final String ALL_COMMUNES =
            "{\"period\":\"2024-S1\",\"dueOn\":\"2024-07-09\",\"unitsUnder\":\"464\","
                    + "\"level\":\"COMMUNE\",\"doneBy\":{\"regime\":\"000-R01\"}}";
    private static final Instant ACCEPTED = Instant.parse("2024-07-20T03:00:00Z");

    @BeforeEach
    void the_tasks() {
        Directory.unitsAndAgencies();
        Directory.tasks("000", "464").statusCode(201);
    }

    @Test
    void an_accepted_report_does_the_assignment_of_its_unit_and_no_other() {
        assign();

        var submission = accepted("000-R01", "2024-S1", false);

        get("reporter", "19363", PATH + "?unit=19363")
                .body("items.state", contains("DONE"))
                .body("items.class", contains("DONE_IN_TIME"))
                .body("items.doneAt", contains("2024-07-20T03:00:00Z"))
                .body("items.submission", contains(submission.toString()));
        get("coordinator", "464", PATH + "?state=IN_PROGRESS").body("items", hasSize(17));
    }

    @Test
    void a_report_sent_late_does_it_late() {
        assign();

        accepted("000-R01", "2024-S1", true);

        get("reporter", "19363", "assignments").body("items.class", contains("DONE_LATE"));
    }

    @Test
    void a_report_of_another_regime_or_period_does_nothing() {
        assign();

        accepted("000-R02", "2024-S1", false);
        accepted("000-R01", "2023-S1", false);

        get("coordinator", "464", PATH + "?state=DONE").body("items", hasSize(0));
    }

    @Test
    void a_task_assigned_after_the_acceptance_is_done_at_once() {
        accepted("000-R01", "2024-S1", false);

        assign();

        get("coordinator", "464", PATH + "?state=DONE").body("items.unit.code", contains("19363"));
    }

    @Test
    void the_same_fact_twice_has_one_effect() {
        assign();
        var event = event("000-R01", "2024-S1", false);

        arrives("submission", event);
        arrives("submission", event);

        get("coordinator", "464", PATH + "?state=DONE").body("items", hasSize(1));
    }

    @Test
    void a_report_that_serves_two_obligations_does_the_assignments_of_both() {
        assign();
        var submission = Ids.next();

        arrives("submission", event(submission, "000-R09", "2024-S1", null, false));
        arrives("submission", event(submission, "000-R01", "2024-S1", null, false));

        get("coordinator", "464", PATH + "?state=DONE").body("items.submission", contains(submission.toString()));
    }

    @Test
    void a_report_on_request_does_only_what_was_assigned_for_the_request() {
        assign();
        var onRequest = "tasks/000-T098/assignments";
        post("coordinator", "464", onRequest, ALL_COMMUNES.replace("000-R01\"", "000-R01\",\"occasion\":\"Giao ban\""))
                .statusCode(201);
        arrives("submission", event(Ids.next(), "000-R01", "2024-S1", "Giao ban", false));

        get("coordinator", "464", PATH + "?state=DONE").body("items", hasSize(0));
        get("coordinator", "464", onRequest + "?state=DONE").body("items.unit.code", contains("19363"));
        accepted("000-R01", "2024-S1", false);
        get("coordinator", "464", PATH + "?state=DONE").body("items.unit.code", contains("19363"));
        get("coordinator", "464", onRequest + "?state=DONE").body("items", hasSize(1));
    }

    @Test
    void a_task_assigned_after_a_report_on_request_still_awaits_the_periodic_one() {
        arrives("submission", event(Ids.next(), "000-R01", "2024-S1", "Giao ban", false));
        assign();
        get("coordinator", "464", PATH + "?state=DONE").body("items", hasSize(0));

        accepted("000-R01", "2024-S1", false);

        get("coordinator", "464", PATH + "?state=DONE").body("items", hasSize(1));
    }

    @Test
    void a_task_is_assigned_for_the_calendar_or_for_a_request_and_keeps_that() {
        assign();

        post("coordinator", "464", PATH, ALL_COMMUNES.replace("000-R01\"", "000-R01\",\"occasion\":\"Giao ban\""))
                .statusCode(409)
                .body("code", is("ASSIGNED_OTHERWISE"));
        post("coordinator", "464", PATH, ALL_COMMUNES.replace("000-R01\"", "000-R01\",\"occasion\":\"\""))
                .statusCode(400)
                .body("errors.pointer", contains("/doneBy/occasion"));
    }

    @Test
    void assignments_of_a_report_are_found_along_an_index() {
        var plan = ExplainPlan.of(
                "select * from assignment where regime = ? and period = ? and occasion is not distinct from ?"
                        + " and unit_id = ?",
                "r",
                "p",
                "o",
                Ids.next());

        assertThat(plan).contains("assignment_report");
    }

    private static void assign() {
        post("coordinator", "464", PATH, ALL_COMMUNES).statusCode(201).body("created", is(18));
    }

    private static UUID accepted(String regime, String period, boolean late) {
        var event = event(regime, period, late);
        arrives("submission", event);
        return event.submissionId();
    }

    private static ReportAccepted event(String regime, String period, boolean late) {
        return event(Ids.next(), regime, period, null, late);
    }

    private static ReportAccepted event(UUID submission, String regime, String period, String occasion, boolean late) {
        UUID hoXa =
                UUID.fromString(get("auditor", "VN", "units/19363").extract().path("id"));
        var due = LocalDate.parse("2024-07-09");
        var figures = List.of(new ReportedFigure("BHYT", 12720, 13290L));
        return new ReportAccepted(
                Ids.next(),
                ACCEPTED,
                submission,
                3,
                Ids.next(),
                regime,
                period,
                hoXa,
                null,
                due,
                ACCEPTED,
                late,
                ACCEPTED,
                "reviewer-vinh-linh",
                figures,
                "REPORT",
                occasion);
    }
}
