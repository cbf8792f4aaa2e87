package vn.baophu.targets.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.table;
import static vn.baophu.targets.Papers.take;
import static vn.baophu.targets.Papers.vinhLinh;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.StatementCount;
import vn.baophu.targets.Demo;
import vn.baophu.targets.Papers;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class AnnexDocumentsResourceTest {
    private static final String TABLE = table(
            "A1,19363,BHYT,2024,12.750,POPULATION,13.290,\"95,9%\",false",
            "A2,19363,BHYT,2025,12.833,POPULATION,13.330,\"96,3%\",false",
            "AT,464,BHYT,2024,12.750,POPULATION,13.290,\"95,9%\",true");

    private String annex;

    @BeforeEach
    void a_plan_with_a_table() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh()).statusCode(201);
        annex = take(planner("464").queryParam("caption", "(Kèm theo Kế hoạch số 12/KH-UBND)"), "000", 1, TABLE)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String at(String rest) {
        return "/api/v1/plans/000/annexes/" + annex + rest;
    }

    private static RequestSpecification reading() {
        return reporter("464");
    }

    @Test
    void accept_chooses_the_format_and_json_is_what_nobody_chose() {
        reading()
                .accept("application/pdf")
                .get(at("/document"))
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        reading().accept("text/csv").get(at("/document")).then().contentType("text/csv;charset=UTF-8");
        reading()
                .accept("text/html, application/pdf;q=0.5, */*;q=0.1")
                .get(at("/document"))
                .then()
                .contentType("application/pdf");
        reading()
                .get(at("/document"))
                .then()
                .contentType("application/json")
                .body("source", is("ANNEX"))
                .body("ordinal", is(1))
                .body("title", is("Phụ lục 1"))
                .body("caption", is("(Kèm theo Kế hoạch số 12/KH-UBND)"))
                .body("figures.code", contains("A1", "A2", "AT"))
                .body("figures[0].participants", is(12750))
                .body("figures[0].printedPercent", is("95,9"))
                .body("figures[2].total", is(true));
        reading()
                .accept("image/png")
                .get(at("/document"))
                .then()
                .statusCode(406)
                .body("code", is("NOT_ACCEPTABLE"));
    }

    @Test
    void the_end_of_the_address_chooses_it_too() {
        for (var suffix : java.util.List.of("xlsx", "docx", "pdf", "csv", "json")) {
            reading()
                    .get(at("." + suffix))
                    .then()
                    .statusCode(200)
                    .contentType(
                            startsWith(DocumentFormat.called(suffix).mediaType().toString()))
                    .header("Content-Disposition", containsString("000-annex-1." + suffix));
        }
        reading().get(at(".odt")).then().statusCode(400).body("code", is("BAD_FORMAT"));
    }

    @Test
    void a_csv_begins_with_a_byte_order_mark_and_is_taken_in_again() {
        var csv = reading().get(at(".csv")).asByteArray();

        assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
        draft(planner("464"), Papers.plan("001", null, "464").replace("giai đoạn", "trong"))
                .statusCode(201);
        String again = take(planner("464"), "001", 1, new String(csv, java.nio.charset.StandardCharsets.UTF_8))
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(reading().get("/api/v1/plans/001/annexes/" + again + ".csv").asByteArray())
                .isEqualTo(csv);
    }

    @Test
    void json_is_taken_in_again() {
        var json = reading().get(at(".json")).asString();
        draft(planner("464"), Papers.plan("001", null, "464").replace("giai đoạn", "trong"))
                .statusCode(201);

        String again = planner("464")
                .contentType("application/json")
                .body(json)
                .post("/api/v1/plans/001/annexes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(reading().get("/api/v1/plans/001/annexes/" + again + ".json").asString())
                .isEqualTo(json);
    }

    @Test
    void a_draft_says_so_on_paper() throws Exception {
        assertThat(text(reading().get(at(".pdf")).asByteArray())).contains("DỰ THẢO", "Thị trấn Hồ Xá", "12.750");

        Papers.issue("000");

        assertThat(text(reading().get(at(".pdf")).asByteArray()))
                .doesNotContain("DỰ THẢO")
                .contains("Số: 127/KH-UBND", "Tổng cộng", "Nguyễn Thiên Tùng");
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void who_has_it_already_gets_nothing_again() {
        var tag = reading().get(at(".pdf")).header("ETag");

        reading().header("If-None-Match", tag).get(at(".pdf")).then().statusCode(304);
        reading().header("If-None-Match", tag).get(at(".xlsx")).then().statusCode(200);
    }

    @Test
    void only_who_answers_for_the_whole_area_gets_the_whole_paper() {
        reporter("19363").get(at(".pdf")).then().statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        reporter("62").get(at("/document")).then().statusCode(403);
        reading().get("/api/v1/plans/none/annexes/" + annex + ".pdf").then().statusCode(404);
        reading()
                .get("/api/v1/plans/000/annexes/0197b3f0-2222-7000-8000-000000000004.pdf")
                .then()
                .statusCode(404)
                .body("code", is("NO_SUCH_ANNEX"));
    }

    @Test
    void it_costs_the_same_few_statements_however_many_figures() {
        var years = java.util.stream.IntStream.range(1990, 2090)
                .mapToObj(year -> "B" + year + ",19363,BHYT," + year + ",12.750,POPULATION,13.290,,false");
        String longer = take(planner("464"), "000", 2, table(years.toArray(String[]::new)))
                .extract()
                .path("id");

        assertThat(StatementCount.of(() -> reading().get("/api/v1/plans/000/annexes/" + longer + ".json")))
                .isEqualTo(StatementCount.of(() -> reading().get(at(".json"))));
    }
}
