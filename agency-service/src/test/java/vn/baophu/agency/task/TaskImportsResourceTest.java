package vn.baophu.agency.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static vn.baophu.agency.fixture.Directory.get;
import static vn.baophu.agency.fixture.Directory.send;
import static vn.baophu.agency.fixture.Directory.text;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.agency.fixture.Directory;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.StatementCount;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class TaskImportsResourceTest {
    private static final Map<String, String> ISSUERS =
            Map.of("000", "464", "001", "62", "002", "92", "003", "70", "004", "86");
    private static final List<String> AS_PRINTED = List.of(
            "code",
            "plan",
            "section",
            "sourceLine",
            "role",
            "taskVi",
            "taskEn",
            "schedule",
            "dueDay",
            "dueMonth",
            "scheduleText",
            "leadBasis",
            "note");
    private static final String HEADER = "code,plan,lead,role,taskVi,schedule,dueDay,leadBasis,unit\n";

    @BeforeEach
    void the_directory() {
        Directory.unitsAndAgencies();
    }

    @Test
    void all_373_tasks_of_the_five_papers_come_back_cell_by_cell() {
        var seen = 0;
        for (var plan : Directory.PLANS) {
            Directory.tasks(plan, ISSUERS.get(plan)).statusCode(201);
            List<Map<String, Object>> tasks = get("auditor", "VN", "tasks?limit=500&plan=" + plan)
                    .extract()
                    .path("items");
            var rows = Directory.rows("tasks/" + plan + ".csv");
            assertThat(tasks).hasSameSizeAs(rows);
            for (var i = 0; i < rows.size(); i++) {
                comesBack(rows.get(i), tasks.get(i));
                seen++;
            }
        }
        assertThat(seen).isEqualTo(373);
    }

    private static void comesBack(CSVRecord row, Map<String, Object> task) {
        for (var column : AS_PRINTED) {
            assertThat(Objects.toString(task.get(column), "")).as(column).isEqualTo(row.get(column));
        }
        assertThat(Objects.toString(task.get("leadPrinted"), "")).isEqualTo(row.get("lead"));
        assertThat(Objects.toString(task.get("coordinatingPrinted"), "")).isEqualTo(row.get("coordinating"));
        assertThat(names(task, "leads")).isEqualTo(row.get("lead").replace("; ", "|"));
        assertThat(names(task, "coordinating"))
                .isEqualTo(row.get("coordinating").replace("; ", "|"));
    }

    private static String names(Map<String, Object> task, String part) {
        var names = new ArrayList<String>();
        ((List<?>) task.get(part))
                .forEach(each -> names.add(((Map<?, ?>) each).get("name").toString()));
        return String.join("|", names);
    }

    @Test
    void the_same_again_changes_nothing_and_a_dry_run_leaves_nothing() {
        send("coordinator", "464", "task-imports?dryRun=true", text("tasks/000.csv"))
                .statusCode(200)
                .body("created", is(108));
        get("auditor", "VN", "tasks/000-T001").statusCode(404);
        Directory.tasks("000", "464").statusCode(201).body("created", is(108));
        Directory.tasks("000", "464").statusCode(200).body("unchanged", is(108));
    }

    @Test
    void all_faults_are_said_at_once_and_nothing_is_kept() {
        var bad = HEADER + "T1,000,,LEAD,Việc,YEARLY,,NONE,464\n"
                + "T2,000,,BOSS,Việc,YEARLY,,NONE,464\n"
                + "T3,000,,LEAD,,YEARLY,,NONE,464\n"
                + "T4,000,,LEAD,Việc,YEARLY,32,NONE,464\n"
                + "T5,000,,LEAD,Việc,YEARLY,mười,NONE,999\n"
                + "T1,000,,LEAD,Việc khác,YEARLY,,NONE,464\n";

        send("coordinator", "464", "task-imports", bad)
                .statusCode(422)
                .body("errors.row", hasItems(3, 4, 5, 6, 7))
                .body(
                        "errors.code",
                        hasItems("NOT_ONE_OF", "REQUIRED", "OUT_OF_RANGE", "BAD_FORMAT", "NO_SUCH_UNIT", "TASK_TWICE"));

        get("auditor", "VN", "tasks/T1").statusCode(404).body("code", is("TASK_ABSENT"));
    }

    @Test
    void a_known_code_with_other_content_is_refused() {
        var row = HEADER + "T1,000,,LEAD,%s,YEARLY,,NONE,464\n";
        send("coordinator", "464", "task-imports", row.formatted("Việc")).statusCode(201);

        send("coordinator", "464", "task-imports", row.formatted("Việc khác"))
                .statusCode(409)
                .body("code", is("TASK_EXISTS"))
                .body("errors.row", contains(2));
    }

    @Test
    void only_a_coordinator_of_the_area_imports() {
        send("officer", "464", "task-imports", text("tasks/000.csv"))
                .statusCode(403)
                .body("code", is("FORBIDDEN_ROLE"));
        send("coordinator", "62", "task-imports", text("tasks/000.csv"))
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
    }

    @Test
    void statements_do_not_grow_with_the_rows() {
        var one = StatementCount.of(() ->
                send("coordinator", "464", "task-imports", HEADER + "T1,000,BHXH huyện,LEAD,Việc,YEARLY,,NONE,464\n"));
        var many = StatementCount.of(() -> Directory.tasks("000", "464"));

        assertThat(many).isLessThan(one + 10); // 108 tasks with 222 names, in batches of 100
    }
}
