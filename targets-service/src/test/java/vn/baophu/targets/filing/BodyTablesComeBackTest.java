package vn.baophu.targets.filing;

import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.plan;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.take;
import static vn.baophu.targets.Papers.vinhLinh;
import static vn.baophu.targets.reading.Files.send;
import static vn.baophu.targets.reading.Files.workbook;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;

/** What a paper says in its body goes out and comes back as such; several files may come into one draft. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class BodyTablesComeBackTest {
    private static final String SAID_TWICE = """
            code,unit,unitPrinted,indicator,year,printedPercent
            B1,19363,Thị trấn Hồ Xá,BHYT,2024,96%
            B2,19363,TT Hồ Xá,BHYT,2024,96%
            """;

    @BeforeEach
    void two_drafts() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh()).statusCode(201);
        draft(planner("464"), plan("001", "128/KH-UBND", "464")).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"xlsx,BODY", "docx,BODY", "pdf,BODY", "xlsx,BODY_TABLE", "docx,BODY_TABLE", "pdf,BODY_TABLE"})
    void a_table_of_the_body_comes_back_whole_even_where_it_repeats_itself(String format, String source) {
        var annex = taken(source);
        take(planner("464"), "001", 1, "code,unit,indicator\nOLD,464,BHTN\n").statusCode(201);
        var id = read(exported("000", annex, format), source);

        String back = adopt(id)
                .statusCode(201)
                .body("annexes.source", contains(source))
                .body("annexes.ordinal", contains(1))
                .extract()
                .path("annexes[0].id");
        assertThat(new String(exported("001", back, "csv"), UTF_8))
                .isEqualTo(new String(exported("000", annex, "csv"), UTF_8))
                .contains("Thị trấn Hồ Xá");
    }

    @Test
    void of_a_csv_a_person_says_that_it_stands_in_the_body() {
        var id = read(exported("000", taken("BODY"), "csv"), "ANNEX");
        adopt(id).statusCode(422).body("code", is("FIGURE_TWICE"));

        planner("464")
                .header("If-Match", "*")
                .contentType(JSON)
                .body("{\"tables\": [{\"table\": 1, \"source\": \"BODY\"}]}")
                .post("/api/v1/plans/001/readings/{id}/confirmations", id)
                .then()
                .statusCode(200)
                .body("tables.source", contains("BODY"));
        adopt(id).statusCode(201).body("annexes.source", contains("BODY"));
    }

    @Test
    void two_files_for_one_draft_do_not_meet_in_made_up_codes() {
        var first = read(clerks("12750"), "ANNEX");
        var second = read(clerks("12751"), "ANNEX");

        adopt(first).statusCode(201).body("annexes.ordinal", contains(1));
        adopt(second).statusCode(201).body("annexes.ordinal", contains(2));
        reporter("464")
                .get("/api/v1/plans/001/targets")
                .then()
                .body("items", hasSize(2))
                .body("items.participants", hasItems(12750, 12751));
    }

    private static byte[] clerks(String people) {
        return workbook(
                "CHỈ TIÊU PHÁT TRIỂN NGƯỜI THAM GIA BHYT",
                "STT;Đơn vị;Số người tham gia BHYT năm 2024",
                "1;TT Hồ Xá;" + people);
    }

    private static String taken(String source) {
        return take(planner("464").queryParam("source", source), "000", SAID_TWICE.getBytes(UTF_8))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static byte[] exported(String plan, String annex, String format) {
        return reporter("464")
                .get("/api/v1/plans/" + plan + "/annexes/" + annex + "." + format)
                .asByteArray();
    }

    private static String read(byte[] file, String source) {
        return send(planner("464"), "001", "application/octet-stream", file)
                .statusCode(201)
                .body("faults", is(0))
                .body("tables.source", contains(source))
                .body("ready", is(true))
                .extract()
                .path("id");
    }

    private static ValidatableResponse adopt(String id) {
        return planner("464")
                .header("If-Match", "*")
                .contentType(JSON)
                .body("{}")
                .post("/api/v1/plans/001/readings/{id}/adoption", id)
                .then();
    }
}
