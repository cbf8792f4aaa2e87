package vn.baophu.agency.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.agency.fixture.Directory.API;
import static vn.baophu.agency.fixture.Directory.get;
import static vn.baophu.agency.fixture.Directory.post;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.houserules.Callers.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.agency.fixture.Directory;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.StatementCount;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class TasksResourceTest {
    private static final String TASK =
            "{\"code\":\"T1\",\"plan\":\"000\",\"lead\":\"BHXH huyện; Thị trấn Hồ Xá; Các hội\","
                    + "\"role\":\"LEAD\",\"taskVi\":\"Rà soát người chưa tham gia\",\"schedule\":\"YEARLY\","
                    + "\"leadBasis\":\"NAMED\",\"unit\":\"464\"}";

    @BeforeEach
    void the_directory() {
        Directory.unitsAndAgencies();
    }

    @Test
    void names_mean_agencies_of_the_plan_or_units_and_are_kept_where_they_mean_nobody() {
        post("coordinator", "464", "tasks", TASK)
                .statusCode(201)
                .header("ETag", is("\"1\""))
                .body("leadPrinted", is("BHXH huyện; Thị trấn Hồ Xá; Các hội"))
                .body("leads.name", contains("BHXH huyện", "Thị trấn Hồ Xá", "Các hội"))
                .body("leads[0].agency.code", is("VL.002"))
                .body("leads[1].agency", nullValue())
                .body("leads[1].unit.code", is("19363"))
                .body("leads[2].agency", nullValue())
                .body("leads[2].unit", nullValue())
                .body("coordinating", hasSize(0))
                .body("unit.name", is("Huyện Vĩnh Linh"));

        var id = get("officer", "464", "tasks/T1")
                .body("leads[0].agency.code", is("VL.002"))
                .extract()
                .<String>path("id");
        get("officer", "464", "tasks/" + id).body("code", is("T1"));
    }

    @Test
    void tasks_are_found_by_plan_unit_lead_role_and_schedule() {
        Directory.tasks("000", "464");
        Directory.tasks("001", "62");

        get("auditor", "VN", "tasks?plan=001&limit=500").body("items", hasSize(85));
        get("auditor", "VN", "tasks?unit=464&limit=500").body("items", hasSize(108));
        get("auditor", "VN", "tasks?lead=VL.002").body("items.leadPrinted", everyItem(notNullValue()));
        get("auditor", "VN", "tasks?lead=cong an huyen").body("items.leadPrinted", hasItem("Công an huyện"));
        get("auditor", "VN", "tasks?role=ADVISE&unit=464").body("items", hasSize(5));
        get("auditor", "VN", "tasks?schedule=QUARTERLY&plan=000").body("items", hasSize(2));
        get("auditor", "VN", "tasks?unit=000").statusCode(422).body("code", is("NO_SUCH_UNIT"));
        get("auditor", "VN", "tasks?role=BOSS").statusCode(400);
    }

    @Test
    void pages_lead_to_each_other_and_take_few_statements() {
        Directory.tasks("000", "464");
        var first = get("officer", "464", "tasks?limit=100")
                .body("items", hasSize(100))
                .extract();
        get("officer", "464", "tasks?limit=100&after=" + first.path("next")).body("items", hasSize(8));

        var one = StatementCount.of(() -> get("officer", "464", "tasks?limit=1"));
        var all = StatementCount.of(() -> get("officer", "464", "tasks?limit=500"));
        assertThat(all).isEqualTo(one).isLessThan(9);
    }

    @Test
    void who_has_nothing_to_do_with_the_unit_sees_none_of_its_tasks() {
        post("coordinator", "464", "tasks", TASK).statusCode(201);

        get("officer", "465", "tasks").body("items", hasSize(0));
        get("reporter", "19363", "tasks").body("items", hasSize(0));
        get("officer", "465", "tasks/T1").statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        get("officer", "45", "tasks").body("items", hasSize(1));
        get("auditor", "VN", "tasks/T2").statusCode(404).body("code", is("TASK_ABSENT"));
        nobody().get(API + "/tasks").then().statusCode(401);
    }

    @Test
    void only_a_coordinator_of_the_area_records_a_task_and_only_once() {
        post("officer", "464", "tasks", TASK).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        post("coordinator", "465", "tasks", TASK).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        post("coordinator", "464", "tasks", TASK).statusCode(201);
        post("coordinator", "464", "tasks", TASK).statusCode(201).body("revision", is(1));
        post("coordinator", "464", "tasks", TASK.replace("YEARLY", "MONTHLY"))
                .statusCode(409)
                .body("code", is("TASK_EXISTS"));
    }

    @Test
    void faults_of_form_and_of_the_trade_are_said_together() {
        post("coordinator", "VN", "tasks", TASK.replace("464", "000").replace("YEARLY\"", "SOON\",\"dueDay\":40"))
                .body("errors.code", containsInAnyOrder("NOT_ONE_OF", "NO_SUCH_UNIT", "OUT_OF_RANGE"))
                .body("errors.pointer", containsInAnyOrder("/schedule", "/unit", "/dueDay"));
    }

    @Test
    void a_correction_needs_the_version_that_was_seen() {
        post("coordinator", "464", "tasks", TASK).statusCode(201);
        var corrected = TASK.replace("; Các hội", "");

        put("464", null, corrected).statusCode(428).body("code", is("IF_MATCH_REQUIRED"));
        put("464", "\"3\"", corrected).statusCode(412).body("code", is("STALE_VERSION"));
        put("465", "\"1\"", corrected).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        put("464", "\"1\"", corrected)
                .statusCode(200)
                .header("ETag", is("\"2\""))
                .body("leads", hasSize(2));
        put("464", "\"2\"", corrected.replace("T1", "T2")).statusCode(422).body("code", is("CODE_STAYS"));
        get("officer", "464", "tasks/T1").body("leads", hasSize(2));
    }

    private static ValidatableResponse put(String unit, String seen, String body) {
        var request = as("coordinator", unit).contentType("application/json").body(body);
        if (seen != null) {
            request.header("If-Match", seen);
        }
        return request.put(API + "/tasks/T1").then();
    }
}
