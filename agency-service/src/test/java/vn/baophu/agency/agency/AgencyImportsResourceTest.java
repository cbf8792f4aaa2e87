package vn.baophu.agency.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static vn.baophu.agency.fixture.Directory.send;
import static vn.baophu.agency.fixture.Directory.text;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.agency.fixture.Directory;
import vn.baophu.contracts.AgencyRecorded;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.StatementCount;
import vn.baophu.houserules.WaitingEvents;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class AgencyImportsResourceTest {
    private static final String HEADER = "code,name,kind,unit,level\n";

    @BeforeEach
    void the_units() {
        Directory.units();
    }

    @Test
    void the_demo_comes_in_and_a_second_time_changes_nothing() {
        var rows = Directory.rows("agencies.csv").size();

        send("registrar", "VN", "agency-imports", text("agencies.csv"))
                .statusCode(201)
                .body("created", is(rows));
        send("registrar", "VN", "agency-imports", text("agencies.csv"))
                .statusCode(200)
                .body("unchanged", is(rows));

        assertThat(WaitingEvents.of(AgencyRecorded.class)).hasSize(rows).allMatch(said -> said.revision() == 1);
    }

    @Test
    void a_dry_run_leaves_nothing() {
        send("registrar", "VN", "agency-imports?dryRun=true", text("agencies.csv"))
                .statusCode(200)
                .body("dryRun", is(true));

        assertThat(WaitingEvents.of(AgencyRecorded.class)).isEmpty();
    }

    @Test
    void all_faults_are_said_at_once_and_nothing_is_kept() {
        var bad = HEADER + "A.1,Sở Y tế,DEPARTMENT,45,PROVINCE\n"
                + "a-1,Sở Y tế,DEPARTMENT,45,PROVINCE\n"
                + "A.2,,DEPARTMENT,45,PROVINCE\n"
                + "A.3,Sở,MINISTERY,45,TOWN\n"
                + "A.4,Sở,DEPARTMENT,99,PROVINCE\n"
                + "A.1,Sở khác,DEPARTMENT,45,PROVINCE\n"
                + "A.5," + "x".repeat(301) + ",DEPARTMENT,45,PROVINCE\n";

        send("registrar", "VN", "agency-imports", bad)
                .statusCode(422)
                .body("errors.row", containsInAnyOrder(3, 4, 5, 5, 6, 7, 8))
                .body(
                        "errors.code",
                        hasItems("BAD_FORMAT", "REQUIRED", "NOT_ONE_OF", "NO_SUCH_UNIT", "AGENCY_TWICE", "TOO_LONG"));

        assertThat(WaitingEvents.of(AgencyRecorded.class)).isEmpty();
    }

    @Test
    void a_known_code_with_other_content_is_refused() {
        send("registrar", "VN", "agency-imports", HEADER + "A.1,Sở Y tế,DEPARTMENT,45,\n");

        send("registrar", "VN", "agency-imports", HEADER + "A.1,Sở Tài chính,DEPARTMENT,45,\n")
                .statusCode(409)
                .body("code", is("AGENCY_EXISTS"))
                .body("errors.row", contains(2));
    }

    @Test
    void only_a_registrar_of_the_area_imports() {
        var table = HEADER + "A.1,Phòng Y tế,DIVISION,464,\n";

        send("planner", "VN", "agency-imports", table).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        send("registrar", "465", "agency-imports", table).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        send("registrar", "464", "agency-imports", HEADER + "A.2,Bộ Tài chính,MINISTRY,,\n")
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
        send("registrar", "464", "agency-imports", table).statusCode(201);
    }

    @Test
    void a_long_table_takes_as_few_statements_as_a_short_one() {
        var ten = StatementCount.of(() -> agencies("A", 10));
        var thousand = StatementCount.of(() -> agencies("B", 1000));

        assertThat(thousand).isLessThan(ten + 30); // only batches of 100 rows grow with the table
    }

    private static void agencies(String prefix, int count) {
        var rows = IntStream.range(0, count)
                .mapToObj(i -> prefix + "." + i + ",Cơ quan " + i + ",DEPARTMENT,45,\n")
                .collect(Collectors.joining());
        send("registrar", "VN", "agency-imports", HEADER + rows).statusCode(201);
    }
}
