package vn.baophu.targets.reading;

import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.baophu.houserules.Eventually.eventually;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.vinhLinh;
import static vn.baophu.targets.reading.Files.XLSX;
import static vn.baophu.targets.reading.Files.send;
import static vn.baophu.targets.reading.Files.workbook;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class ReadingsResourceTest {
    private static final String HEADER =
            "unitPrinted;indicator;year;participants;denominatorKind;denominator;printedPercent";

    @BeforeEach
    void a_draft() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh()).statusCode(201);
    }

    @Test
    void only_who_covers_the_unit_of_the_plan_sees_what_was_read() {
        String id = send(planner("464"), "000", XLSX, workbook(HEADER, "TT Hồ Xá;BHYT;2024;1;;;"))
                .statusCode(201)
                .extract()
                .path("id");

        for (var place : new String[] {"", "/" + id, "/" + id + "/units", "/" + id + "/faults"}) {
            reporter("464").get("/api/v1/plans/000/readings" + place).then().statusCode(200);
            reporter("19363")
                    .get("/api/v1/plans/000/readings" + place)
                    .then()
                    .statusCode(403)
                    .body("code", is("OUTSIDE_YOUR_AREA"));
        }
    }

    @Test
    void a_forgotten_unit_is_a_fault_and_never_the_whole_area() {
        String id = send(planner("464"), "000", XLSX, workbook(HEADER, ";BHYT;2024;12750;;;"))
                .statusCode(201)
                .body("faults", is(1))
                .body("ready", is(false))
                .extract()
                .path("id");

        reporter("464")
                .get("/api/v1/plans/000/readings/{id}/faults", id)
                .then()
                .body("items.code", contains("REQUIRED"))
                .body("items.column", contains("unit"))
                .body("items.row", contains(2));
    }

    @Test
    void a_file_is_read_and_nothing_of_it_is_in_the_plan_yet() {
        String id = send(
                        planner("464"),
                        "000",
                        XLSX,
                        workbook(
                                HEADER,
                                "TT Hồ Xá;BHYT;2024;12750;POPULATION;13290;95,9%",
                                "Vĩnh Hoà;BHYT;2024;9000;POPULATION;10000;90"))
                .statusCode(201)
                .header("ETag", is("\"1\""))
                .header("Location", startsWith("/api/v1/plans/"))
                .body("state", is("READ"))
                .body("kind", is("XLSX"))
                .body("figures", is(2))
                .body("faults", is(0))
                .body("doubts", is(0))
                .body("ready", is(true))
                .body("tables", hasSize(1))
                .body("tables[0].layout", is("FIGURES"))
                .body("tables[0].sheet", is("PL1"))
                .body("tables[0].columns[3].column", is("D"))
                .extract()
                .path("id");

        reporter("464")
                .get("/api/v1/plans/000/readings/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("fileName", is("phu-luc"));
        reporter("464").get("/api/v1/plans/000/readings").then().body("items.id", contains(id));
        reporter("464")
                .get("/api/v1/plans/000/readings/{id}/units", id)
                .then()
                .body("items.printed", contains("TT Hồ Xá", "Vĩnh Hoà"))
                .body("items.unit.code", contains("19363", "19396"))
                .body("items.row", contains(2, 3));
        reporter("464").get("/api/v1/plans/000/annexes").then().body("items", empty());
    }

    @Test
    void what_is_wrong_or_doubtful_is_listed_and_a_word_settles_the_doubt() {
        String id = send(
                        planner("464"),
                        "000",
                        "text/csv",
                        (HEADER
                                        + "\nXã Vĩnh Hòa;BHYT;2024;x;POPULATION;1;2\nXã Ở Đâu;BHYTT;2024;1;POPULATION;13290;lots\n")
                                .getBytes(UTF_8))
                .statusCode(201)
                .body("faults", is(3))
                .body("doubts", is(1))
                .body("ready", is(false))
                .extract()
                .path("id");

        planner("464")
                .queryParam("limit", 2)
                .get("/api/v1/plans/000/readings/{id}/faults", id)
                .then()
                .body("items", hasSize(2))
                .body("items[0].row", is(2))
                .body("items[0].column", is("participants"))
                .body("items[0].code", is("BAD_FORMAT"))
                .body("next", is(org.hamcrest.Matchers.notNullValue()));
        planner("464")
                .queryParam("certainty", "UNKNOWN")
                .get("/api/v1/plans/000/readings/{id}/units", id)
                .then()
                .body("items.printed", contains("Xã Ở Đâu"))
                .body("items[0].unit", nullValue());

        confirm(id, "\"1\"", "{\"units\":[{\"printed\":\"Xã Ở Đâu\",\"unit\":\"19363\"}]}")
                .statusCode(200)
                .body("doubts", is(0))
                .body("faults", is(3));
        confirm(id, "\"1\"", "{}").statusCode(412);
        confirm(
                        id,
                        "*",
                        "{\"tables\":[{\"table\":7},{\"table\":1,\"columns\":[{\"column\":\"Z\",\"measure\":\"NOTE\"}]}],"
                                + "\"units\":[{\"printed\":\"Xã Khác\",\"unit\":\"62\"}]}")
                .statusCode(422)
                .body(
                        "errors.code",
                        contains("NO_SUCH_TABLE", "NO_SUCH_COLUMN", "NAME_NOT_PRINTED", "UNIT_NOT_IN_AREA"));
    }

    @Test
    void a_long_reading_is_a_job_of_the_one_who_asked() {
        var job = send(
                        planner("464").header("Prefer", "respond-async"),
                        "000",
                        "text/csv",
                        (HEADER + "\nXã Vĩnh Hòa;BHYT;2024;1;POPULATION;2;50\n").getBytes(UTF_8))
                .statusCode(202)
                .header("Location", startsWith("/api/v1/jobs/"))
                .body("kind", is("reading"))
                .extract()
                .header("Location");

        eventually(
                "the file is read", () -> planner("464").get(job).path("state").equals("DONE"));
        var done = planner("464")
                .get(job)
                .then()
                .body("done", is(2))
                .body("total", is(2))
                .extract();
        planner("464").get(done.<String>path("result")).then().statusCode(200).body("state", is("READ"));
        planner("62").get(job).then().statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
    }

    @Test
    void a_job_that_finds_no_header_says_so_and_the_reading_has_failed() {
        var job = send(planner("464").header("Prefer", "respond-async"), "000", "text/csv", "a\nb\n".getBytes(UTF_8))
                .statusCode(202)
                .extract()
                .header("Location");

        eventually("it has failed", () -> planner("464").get(job).path("state").equals("FAILED"));
        planner("464").get(job).then().body("errors.code", contains("NO_HEADER"));
        planner("464").get("/api/v1/plans/000/readings").then().body("items.state", contains("FAILED"));
    }

    @Test
    void files_that_can_not_be_read_are_refused_at_the_door() {
        send(planner("464"), "000", "text/csv", "a;b\n1;2\n".getBytes(UTF_8))
                .statusCode(422)
                .body("code", is("NO_HEADER"));
        send(planner("464"), "000", "text/csv", "Xã Vĩnh Hà;1".getBytes(ISO_8859_1))
                .statusCode(400)
                .body("code", is("TEXT_NOT_UTF8"));
        send(planner("464"), "000", "text/csv", new byte[0]).statusCode(422).body("code", is("FILE_EMPTY"));
        send(planner("464"), "000", "image/png", new byte[] {1}).statusCode(415);
        assertThat(planner("464").get("/api/v1/plans/000/readings").<Integer>path("items.size()"))
                .isZero();
    }

    @Test
    void only_planners_of_the_area_have_files_read() {
        var file = (HEADER + "\n").getBytes(UTF_8);

        send(reporter("464"), "000", "text/csv", file).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        send(planner("62"), "000", "text/csv", file).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        send(planner("19363"), "000", "text/csv", file).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        reporter("62").get("/api/v1/plans/000/readings").then().statusCode(403);
    }

    private static io.restassured.response.ValidatableResponse confirm(String id, String ifMatch, String said) {
        return planner("464")
                .header("If-Match", ifMatch)
                .contentType(JSON)
                .body(said)
                .post("/api/v1/plans/000/readings/{id}/confirmations", id)
                .then();
    }
}
