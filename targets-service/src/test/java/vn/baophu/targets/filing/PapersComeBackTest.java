package vn.baophu.targets.filing;

import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.plan;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.table;
import static vn.baophu.targets.Papers.take;
import static vn.baophu.targets.Papers.vinhLinh;
import static vn.baophu.targets.reading.Files.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;

/** What goes out as a paper and comes back has the same lines above its table. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class PapersComeBackTest {
    private static final String TITLE = "Chỉ tiêu \"phát triển\" BHYT & BHXH của <huyện>";
    private static final String CAPTION = "(Kèm theo Kế hoạch số 12/KH-UBND, ngày 31 tháng 7 năm 2023)";
    private static final String FIGURES = table("A1,19363,BHYT,2024,12.750,POPULATION,13.290,\"95,9%\",false");

    @BeforeEach
    void two_drafts() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh()).statusCode(201);
        draft(planner("464"), plan("001", "128/KH-UBND", "464")).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "docx", "pdf"})
    void a_paper_that_is_read_again_keeps_its_title_and_caption(String format) {
        var id = read(exported(TITLE, CAPTION, format))
                .body("tables[0].title", is(TITLE))
                .body("tables[0].caption", is(CAPTION))
                .extract()
                .<String>path("id");

        adopt(id).body("annexes.title", contains(TITLE)).body("annexes.caption", contains(CAPTION));
        reporter("464")
                .get("/api/v1/plans/001/annexes")
                .then()
                .body("items.title", contains(TITLE))
                .body("items.caption", contains(CAPTION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "docx", "pdf"})
    void what_had_no_lines_above_gets_none(String format) {
        read(exported(null, null, format)).body("tables[0].title", nullValue()).body("tables[0].caption", nullValue());
    }

    @Test
    void of_a_csv_a_person_says_them_and_the_last_word_counts() {
        var id = read(exported(TITLE, CAPTION, "csv"))
                .body("tables[0].title", nullValue())
                .extract()
                .<String>path("id");

        confirm(id, "{\"tables\": [{\"table\": 1, \"title\": \"Bảng cũ\", \"caption\": \"%s\"}]}".formatted(CAPTION))
                .body("tables[0].title", is("Bảng cũ"));
        confirm(id, "{\"tables\": [{\"table\": 1, \"title\": \"Phụ lục 1\"}]}")
                .body("tables[0].title", is("Phụ lục 1"))
                .body("tables[0].caption", is(CAPTION))
                .body("ready", is(true));
        adopt(id).body("annexes.title", contains("Phụ lục 1")).body("annexes.caption", contains(CAPTION));
    }

    @Test
    void lines_above_the_figures_of_a_csv_are_those_of_the_table() {
        read(("CHỈ TIÊU BHYT NĂM 2024\n\"" + CAPTION + "\"\n" + FIGURES).getBytes(UTF_8))
                .body("figures", is(1))
                .body("tables[0].title", is("CHỈ TIÊU BHYT NĂM 2024"))
                .body("tables[0].caption", is(CAPTION));
    }

    @Test
    void a_person_may_say_that_there_are_none() {
        var id = read(exported(TITLE, CAPTION, "xlsx")).extract().<String>path("id");

        confirm(id, "{\"tables\": [{\"table\": 1, \"title\": \"\", \"caption\": \" \"}]}")
                .body("tables[0].title", nullValue())
                .body("tables[0].caption", nullValue());
    }

    private static byte[] exported(String title, String caption, String format) {
        var door = planner("464");
        if (title != null) {
            door.queryParam("title", title).queryParam("caption", caption);
        }
        String annex = take(door, "000", FIGURES).statusCode(201).extract().path("id");
        return reporter("464")
                .get("/api/v1/plans/000/annexes/" + annex + "." + format)
                .asByteArray();
    }

    private static ValidatableResponse read(byte[] file) {
        return send(planner("464"), "001", "application/octet-stream", file).statusCode(201);
    }

    private static ValidatableResponse confirm(String id, String said) {
        return planner("464")
                .header("If-Match", "*")
                .contentType(JSON)
                .body(said)
                .post("/api/v1/plans/001/readings/{id}/confirmations", id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse adopt(String id) {
        return planner("464")
                .header("If-Match", "*")
                .contentType(JSON)
                .body("{}")
                .post("/api/v1/plans/001/readings/{id}/adoption", id)
                .then()
                .statusCode(201);
    }
}
