package vn.baophu.agency.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static vn.baophu.agency.fixture.Directory.get;
import static vn.baophu.agency.fixture.Directory.send;
import static vn.baophu.agency.fixture.Directory.text;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.agency.fixture.Directory;
import vn.baophu.contracts.UnitRecorded;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.StatementCount;
import vn.baophu.houserules.WaitingEvents;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class UnitImportsResourceTest {
    private static final String HEADER = "code,name,level,parent,validFrom,validTo,legalAct\n";

    @Test
    void the_demo_comes_in_and_a_second_time_changes_nothing() {
        var rows = Directory.rows("units.csv").size();

        send("registrar", "VN", "unit-imports", text("units.csv"))
                .statusCode(201)
                .body("rows", is(rows))
                .body("created", is(rows));
        send("registrar", "VN", "unit-imports", text("units.csv"))
                .statusCode(200)
                .body("created", is(0))
                .body("unchanged", is(rows));

        assertThat(WaitingEvents.of(UnitRecorded.class)).hasSize(rows).allMatch(said -> said.revision() == 1);
    }

    @Test
    void a_dry_run_says_what_would_happen_and_leaves_nothing() {
        send("registrar", "VN", "unit-imports?dryRun=true", text("units.csv"))
                .statusCode(200)
                .body("dryRun", is(true))
                .body("created", is(Directory.rows("units.csv").size()));

        assertThat(WaitingEvents.count()).isZero();
        get("registrar", "VN", "units/464").statusCode(404);
    }

    @Test
    void one_code_means_another_unit_after_the_reform() {
        Directory.units();
        get("auditor", "VN", "units/19405?asOf=2025-06-30").body("name", is("Xã Vĩnh Lâm"));
        get("auditor", "VN", "units/19405?asOf=2025-07-01")
                .body("name", is("Xã Vĩnh Thủy"))
                .body("parent.code", is("44"));
    }

    @Test
    void all_faults_are_said_at_once_with_row_and_column_and_nothing_is_kept() {
        var bad = HEADER + "45,Tỉnh Quảng Trị,PROVINCE,,,,\n"
                + "464,,DISTRICT,45,,,\n"
                + "46,Huyện,DISTRICT,45,,,\n"
                + "465,Huyện Hướng Hóa,COUNTY,45,,,\n"
                + "466,Huyện Gio Linh,DISTRICT,99,2025-07-01,2025-06-30,\n"
                + "467,Huyện Đa Krông,DISTRICT,98,,hôm nay,\n";

        send("registrar", "VN", "unit-imports", bad)
                .statusCode(422)
                .body("code", is("SEVERAL_FAULTS"))
                .body("errors.row", hasItems(3, 4, 5, 6, 7))
                .body(
                        "errors.code",
                        hasItems(
                                "REQUIRED",
                                "CODE_NOT_OF_LEVEL",
                                "NOT_ONE_OF",
                                "VALIDITY_BACKWARDS",
                                "BAD_FORMAT",
                                "NO_SUCH_UNIT"));

        assertThat(WaitingEvents.count()).isZero();
    }

    @Test
    void a_known_code_with_other_content_is_refused() {
        Directory.units();

        send("registrar", "VN", "unit-imports", HEADER + "464,Huyện khác,DISTRICT,45,,2025-06-30,\n")
                .statusCode(409)
                .body("code", is("UNIT_EXISTS"))
                .body("errors.row", contains(2))
                .body("errors.column", contains("code"));
    }

    @Test
    void only_a_registrar_of_the_area_imports() {
        Directory.units();
        var commune = HEADER + "19999,Xã Mới,COMMUNE,%s,,2025-06-30,\n";

        send("coordinator", "464", "unit-imports", commune.formatted("464"))
                .statusCode(403)
                .body("code", is("FORBIDDEN_ROLE"));
        send("registrar", "464", "unit-imports", commune.formatted("465"))
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
        send("registrar", "464", "unit-imports", commune.formatted("464")).statusCode(201);
    }

    @Test
    void a_table_without_its_columns_is_refused() {
        send("registrar", "VN", "unit-imports", "code,tên\n45,Tỉnh\n")
                .statusCode(400)
                .body("errors.code", hasItems("MISSING_COLUMN", "UNKNOWN_COLUMN"));
    }

    @Test
    void a_table_of_a_thousand_rows_takes_as_few_statements_as_one_of_ten() {
        var ten = StatementCount.of(() -> communes("10", 10));
        var thousand = StatementCount.of(() -> communes("11", 1000));

        assertThat(thousand).isLessThan(ten + 60); // only batches of 100 rows grow with the table
    }

    private static void communes(String province, int count) {
        var rows = IntStream.range(0, count)
                .mapToObj(i -> "%s%03d,Xã %d,COMMUNE,%s,,,\n".formatted(province, i, i, province))
                .collect(Collectors.joining());
        send("registrar", "VN", "unit-imports", HEADER + province + ",Tỉnh,PROVINCE,,,,\n" + rows)
                .statusCode(201);
    }
}
