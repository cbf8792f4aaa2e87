package vn.baophu.targets.filing;

import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.baophu.houserules.Eventually.eventually;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.plan;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.take;
import static vn.baophu.targets.Papers.vinhLinh;
import static vn.baophu.targets.reading.Files.send;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.job.JobDesk;
import vn.baophu.platform.security.Caller;
import vn.baophu.targets.Demo;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class FilingResourceTest {
    private static final String HEADER =
            "code,unit,unitPrinted,level,indicator,year,openStart,participants,denominatorKind,"
                    + "denominator,denominatorPrintedAs,printedPercent,growthPeople,growthPercent,comparator,figureKind,floor,asOf,row,"
                    + "total,sourceLine,note,holderKind,holderName,holderCode\n";
    private static final String EVERY_FORM = HEADER
            + "A1,19363,TT Hồ Xá,,BHYT,2024,,12.750,POPULATION,13.290,Dân số,\"95,9%\",,,EQUAL,,,2024-12-20,1,,17,ghi chú,,,\n"
            + "A2,464,,COMMUNE,BHYT,2024,true,,POPULATION,,,90,120,\"2,5 %\",AT_LEAST,ASPIRATION,,,,true,,,,,\n"
            + "A3,464,,,BHXH,,,12038,,,,,,,,,102/NQ-CP,,,,,,,,\n"
            + "A4,464,,,BHXH_TN,2025,,5,,,,,,,,BASELINE,,,,,,,COLLECTION_AGENT,Nguyễn Văn A,D07\n";

    private static final Caller AN = new Caller("an", Set.of("planner"), "H55.242", "464");

    private final AgroalDataSource database;
    private final JobDesk jobs;

    FilingResourceTest(AgroalDataSource database, JobDesk jobs) {
        this.database = database;
        this.jobs = jobs;
    }

    @BeforeEach
    void a_draft() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh()).statusCode(201);
    }

    @Test
    void a_unit_that_is_gone_keeps_the_whole_file_out() throws SQLException {
        var id = read(EVERY_FORM);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from directory_unit_version where code = '19363'");
        }

        adopt(id, "", "*").statusCode(409).body("code", is("UNIT_CHANGED_SINCE"));

        reporter("464").get("/api/v1/plans/000/annexes").then().body("items", empty());
    }

    @Test
    void a_job_takes_only_the_version_that_its_caller_has_seen() throws SQLException {
        var id = read(EVERY_FORM);
        var job = QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.executeUpdate("update reading set version = version + 1");
            }
            return jobs.ask("filing", id + " 1", AN, null).id();
        });

        eventually("it has failed", () -> jobs.follow(job, AN, Language.EN).errors().stream()
                .anyMatch(error -> error.code().equals("STALE_VERSION")));
        reporter("464").get("/api/v1/plans/000/annexes").then().body("items", empty());
    }

    @Test
    void every_form_of_figure_arrives_as_through_the_door_of_tables() {
        draft(planner("464"), plan("001", "128/KH-UBND", "464")).statusCode(201);
        take(planner("464"), "001", 1, EVERY_FORM).statusCode(201);

        adopt(read(EVERY_FORM), "", "*").statusCode(201).body("figures", is(4));

        assertThat(figures("000")).hasSize(4).isEqualTo(figures("001"));
        assertThat(all("select who from audit where entity = 'Target' and after->>'code' = 'A1'"))
                .containsExactly("planner-464", "planner-464");
    }

    @Test
    void the_tables_of_a_file_become_annexes_after_those_that_are_there() {
        take(planner("464"), "000", 1, "code,unit,indicator\nOLD,464,BHTN\n").statusCode(201);
        var id = read(EVERY_FORM);

        adopt(id, "?dryRun=true", "\"1\"")
                .statusCode(200)
                .body("annexes.ordinal", contains(2))
                .body("findings", nullValue());
        reporter("464").get("/api/v1/plans/000/annexes").then().body("items", hasSize(1));

        adopt(id, "", "\"1\"")
                .statusCode(201)
                .body("dryRun", is(false))
                .body("annexes.ordinal", contains(2))
                .body("annexes[0].rows", is(4))
                .body("annexes[0].years", contains(2024, 2025));
        reporter("464").get("/api/v1/plans/000/annexes").then().body("items.ordinal", contains(1, 2));
        reporter("464")
                .get("/api/v1/plans/000/readings/{id}", id)
                .then()
                .body("state", is("ADOPTED"))
                .body("ready", is(false));
        adopt(id, "", "*").statusCode(409).body("code", is("ALREADY_ADOPTED"));
        assertThat(all("select code from reading_figure")).isEmpty();
    }

    @Test
    void what_stands_twice_is_refused_with_every_row_and_nothing_is_taken() {
        take(planner("464"), "000", 1, "code,unit,indicator\nOLD,464,BHTN\n").statusCode(201);
        var id = read(
                "code,unit,indicator,year\nOLD,464,BHTN,2024\nB,464,BHYT,2024\nB,464,BHYT,2025\nC,464,BHYT,2024\n");

        adopt(id, "", "*")
                .statusCode(422)
                .body("errors.code", contains("FIGURE_CODE_TWICE", "FIGURE_CODE_TAKEN", "FIGURE_TWICE"))
                .body("errors.row", contains(4, 2, 5))
                .body("errors[0].pointer", is("/tables/1"))
                .body("errors[0].detail", startsWith("Mã B đã dùng ở dòng 3"));
        adopt(id, "?dryRun=true", "*").statusCode(422);
        reporter("464").get("/api/v1/plans/000/annexes").then().body("items", hasSize(1));
    }

    @Test
    void nothing_wrong_or_doubtful_is_taken() {
        adopt(read("unitPrinted,indicator,participants\nTT Hồ Xá,BHYT,x\n"), "", "*")
                .statusCode(409)
                .body("code", is("FILE_HAS_FAULTS"));
        adopt(read("unitPrinted,indicator,participants\nXã Ở Đâu,BHYT,1\n"), "", "*")
                .statusCode(409)
                .body("code", is("FILE_HAS_DOUBTS"));
        adopt(read("unitPrinted,indicator,participants\n"), "", "*")
                .statusCode(409)
                .body("code", is("FILE_HAS_NO_FIGURES"));
    }

    @Test
    void many_figures_are_taken_by_a_job() {
        var job = planner("464")
                .header("Prefer", "respond-async")
                .header("If-Match", "*")
                .contentType(JSON)
                .body("{}")
                .post("/api/v1/plans/000/readings/{id}/adoption", read(EVERY_FORM))
                .then()
                .statusCode(202)
                .extract()
                .header("Location");

        eventually("it is taken", () -> planner("464").get(job).path("state").equals("DONE"));
        reporter("464").get("/api/v1/plans/000/annexes").then().body("items.rows", contains(4));
    }

    @Test
    void only_planners_of_the_area_and_with_the_version_they_have_seen() {
        var id = read(EVERY_FORM);

        adopt(id, "", null).statusCode(428);
        adopt(id, "", "\"7\"").statusCode(412);
        planner("62")
                .header("If-Match", "*")
                .contentType(JSON)
                .body("{}")
                .post("/api/v1/plans/000/readings/{id}/adoption", id)
                .then()
                .statusCode(403)
                .body("errors.code", hasItem("OUTSIDE_YOUR_AREA"));
        reporter("464")
                .contentType(JSON)
                .body("{}")
                .post("/api/v1/plans/000/readings/{id}/adoption", id)
                .then()
                .statusCode(403);
        reporter("464").get("/api/v1/plans/000/annexes").then().body("items", empty());
    }

    private static String read(String table) {
        return send(planner("464"), "000", "text/csv", table.getBytes(UTF_8))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse adopt(String id, String query, String ifMatch) {
        var request = ifMatch == null ? planner("464") : planner("464").header("If-Match", ifMatch);
        return request.contentType(JSON)
                .body("{}")
                .post("/api/v1/plans/000/readings/" + id + "/adoption" + query)
                .then();
    }

    /** Every column of every figure of a plan, but for what can not be the same in two plans. */
    private List<String> figures(String plan) {
        return all(
                "select (to_jsonb(t) - 'id' - 'plan_id' - 'annex_id')::text from target t join plan p on p.id = t.plan_id"
                        + " where p.code = '" + plan + "' order by t.id");
    }

    private List<String> all(String query) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
