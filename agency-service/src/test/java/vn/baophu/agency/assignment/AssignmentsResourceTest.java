package vn.baophu.agency.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.agency.fixture.Directory.API;
import static vn.baophu.agency.fixture.Directory.get;
import static vn.baophu.agency.fixture.Directory.post;
import static vn.baophu.houserules.Callers.nobody;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.agency.fixture.Directory;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.StatementCount;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class AssignmentsResourceTest {
    private static final String PATH = "tasks/000-T097/assignments";
    private static final String ALL_COMMUNES =
            "{\"period\":\"2024-S1\",\"dueOn\":\"2024-07-09\",\"unitsUnder\":\"464\","
                    + "\"level\":\"COMMUNE\",\"doneBy\":{\"regime\":\"000-R01\"}}";
    private static final String HO_XA =
            "{\"period\":\"2024-S1\",\"dueOn\":\"2024-07-09\",\"units\":[\"19363\"],\"doneBy\":{\"regime\":\"000-R01\"}}";

    @BeforeEach
    void the_tasks() {
        Directory.unitsAndAgencies();
        Directory.tasks("000", "464").statusCode(201);
    }

    @Test
    void a_task_is_given_to_every_commune_once() {
        post("coordinator", "464", PATH, ALL_COMMUNES).statusCode(201).body("created", is(18));
        post("coordinator", "464", PATH, ALL_COMMUNES).statusCode(200).body("unchanged", is(18));
        post("coordinator", "464", PATH, HO_XA).statusCode(200).body("created", is(0));

        get("coordinator", "464", PATH)
                .body("items", hasSize(18))
                .body("items.task.code", everyItem(is("000-T097")))
                .body("items.state", everyItem(is("IN_PROGRESS")))
                .body("items.class", everyItem(is("IN_PROGRESS_WITHIN_TIME")))
                .body("items[0].unit.name", is("Thị trấn Hồ Xá"));
    }

    @Test
    void what_is_past_its_last_day_is_overdue() {
        post("coordinator", "464", PATH, HO_XA.replace("2024-07-09", "2024-06-30"))
                .statusCode(201);

        get("coordinator", "464", "assignments?unit=19363").body("items.class", contains("IN_PROGRESS_OVERDUE"));
    }

    @Test
    void agencies_carry_out_tasks_too() {
        var body = "{\"period\":\"2024\",\"dueOn\":\"2024-12-14\",\"agencies\":[\"VL.002\",\"VL.003\"]}";

        post("coordinator", "464", PATH, body).statusCode(201).body("created", is(2));
        get("officer", "464", "assignments?agency=VL.002").body("items.agency.code", contains("VL.002"));
        get("officer", "464", "assignments?agency=X").statusCode(422).body("code", is("NO_SUCH_AGENCY"));
    }

    @Test
    void a_reporter_sees_the_own_assignments_and_their_task_and_no_others() {
        post("coordinator", "464", PATH, ALL_COMMUNES).statusCode(201);

        get("reporter", "19363", "assignments").body("items.unit.code", contains("19363"));
        get("reporter", "19363", "assignments?unit=19366").body("items", hasSize(0));
        get("reporter", "19363", PATH + "?unit=19363&period=2024-S1&state=IN_PROGRESS")
                .body("items", hasSize(1));
        get("reporter", "19363", "tasks").body("items.code", contains("000-T097"));
        get("reporter", "19363", "tasks/000-T097").statusCode(200);
        get("reporter", "19363", "tasks/000-T098/assignments").statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        get("reporter", "19363", "tasks/none/assignments").statusCode(404).body("code", is("TASK_ABSENT"));
        nobody().get(API + "/assignments").then().statusCode(401);
        nobody().get(API + "/" + PATH).then().statusCode(401);
    }

    @Test
    void lists_are_filtered_paged_and_take_few_statements() {
        post("coordinator", "464", PATH, ALL_COMMUNES).statusCode(201);
        get("coordinator", "464", "assignments?state=DONE").body("items", hasSize(0));
        get("coordinator", "464", "assignments?period=2023").body("items", hasSize(0));
        var first = get("coordinator", "464", "assignments?limit=10")
                .body("items", hasSize(10))
                .extract();
        get("coordinator", "464", "assignments?limit=10&after=" + first.path("next"))
                .body("items", hasSize(8));
        var ofTasks = get("coordinator", "464", "tasks?limit=1").extract().path("next");
        get("coordinator", "464", "assignments?after=" + ofTasks)
                .statusCode(400)
                .body("code", is("BAD_CURSOR"));

        var one = StatementCount.of(() -> get("coordinator", "464", "assignments?limit=1"));
        var all = StatementCount.of(() -> get("coordinator", "464", "assignments?limit=500"));
        assertThat(all).isEqualTo(one).isLessThan(8);
    }

    @Test
    void only_a_coordinator_of_the_area_assigns() {
        post("officer", "464", PATH, HO_XA).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        post("coordinator", "465", PATH, HO_XA).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        post("coordinator", "464", PATH, HO_XA.replace("19363", "45"))
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"))
                .body("errors.pointer", contains("/units/0"));
        post("coordinator", "464", "tasks/none/assignments", HO_XA)
                .statusCode(404)
                .body("code", is("TASK_ABSENT"));
    }

    @Test
    void all_faults_are_said_at_once() {
        var body =
                "{\"period\":\"2024-H1\",\"units\":[\"00000\"],\"agencies\":[\"X\"],\"unitsUnder\":\"464\",\"doneBy\":{}}";

        post("coordinator", "464", PATH, body)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/period", "/dueOn", "/units/0", "/agencies/0", "/level", "/doneBy/regime"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "BAD_FORMAT", "REQUIRED", "NO_SUCH_UNIT", "NO_SUCH_AGENCY", "REQUIRED", "REQUIRED"))
                .body("errors.detail", hasItem(endsWith("viết như \"2024-S1\".")));
    }

    @Test
    void nobody_is_not_enough_and_another_due_day_is_another_assignment() {
        post("coordinator", "464", PATH, "{\"period\":\"2024\",\"dueOn\":\"2024-12-14\"}")
                .statusCode(422)
                .body("code", is("NOBODY_NAMED"));
        post("coordinator", "464", PATH, HO_XA).statusCode(201);
        post("coordinator", "464", PATH, ALL_COMMUNES.replace("07-09", "07-10"))
                .statusCode(409)
                .body("code", is("ASSIGNED_OTHERWISE"));
        get("coordinator", "464", PATH).body("items", hasSize(1));
    }
}
