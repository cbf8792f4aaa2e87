package vn.baophu.targets.paper;

import static io.restassured.http.ContentType.JSON;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.plan;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.vinhLinh;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.platform.csv.CsvTable;
import vn.baophu.targets.Demo;
import vn.baophu.targets.layout.CanonicalRow;
import vn.baophu.targets.reading.Files;

/** The annexes of real papers as files of a clerk: sent, understood, confirmed where in doubt, adopted, asked for again. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class PapersFromFilesTest {
    private static final String[] VINH_LINH = {
        "vinh-linh-annex-1", "vinh-linh-annex-2", "vinh-linh-annex-3", "vinh-linh-annex-4"
    };

    /** The kinds of file a clerk may have. */
    enum Form {
        XLSX_OF_TEXT,
        XLSX_OF_NUMBERS,
        DOCX;

        byte[] file(String... papers) {
            return switch (this) {
                case XLSX_OF_TEXT -> PaperWorkbook.of(PaperWorkbook.Numbers.AS_TEXT, papers);
                case XLSX_OF_NUMBERS -> PaperWorkbook.of(PaperWorkbook.Numbers.TYPED, papers);
                case DOCX -> PaperDocument.of(papers);
            };
        }

        /** As the paper prints them; a number that the file types takes the sign of a Vietnamese table. */
        String[] rates(String... printed) {
            return this == XLSX_OF_NUMBERS
                    ? Stream.of(printed).map(rate -> rate.replace('.', ',')).toArray(String[]::new)
                    : printed;
        }
    }

    @BeforeEach
    void units() {
        Demo.unitsAreKnown();
    }

    @ParameterizedTest
    @EnumSource
    void the_annexes_of_vinh_linh_arrive_whole_once_a_person_said_which_part_of_bhxh_is_meant(Form form) {
        draft(planner("464"), vinhLinh()).statusCode(201);
        String id = read("464", "000", form.file(VINH_LINH), 228, 9);
        planner("464")
                .get("/api/v1/plans/000/readings/{id}", id)
                .then()
                .body("ready", is(false))
                .body("tables.layout", everyItem(is("UNITS_DOWN")))
                .body("tables[0].columns.question", hasItem("INDICATOR"));

        confirm("464", "000", id, "{\"tables\":[{\"table\":1,\"indicator\":\"BHXH_BB\"}]}");
        adopt("464", "000", id, 228);

        reporter("464").get("/api/v1/plans/000/annexes").then().body("items.rows", contains(57, 57, 57, 57));
        var expected = IntStream.rangeClosed(1, 4)
                .mapToObj(annex -> demo("000-annex-" + annex))
                .flatMap(List::stream)
                .collect(toMap(PapersFromFilesTest::key, PapersFromFilesTest::counts));
        assertThat(figures("464", "000").collect(toMap(PapersFromFilesTest::key, PapersFromFilesTest::counts)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void the_annex_of_kon_tum_needs_no_word_though_it_spells_its_districts_otherwise(Form form) {
        draft(planner("62"), plan("001", "210/QĐ-UBND", "62")).statusCode(201);
        String id = read("62", "001", form.file("kon-tum-annex"), 99, 0);
        planner("62")
                .queryParam("certainty", "SPELLING")
                .get("/api/v1/plans/001/readings/{id}/units", id)
                .then()
                .body("items.unit.name", hasItem("Huyện Ia H' Drai"))
                .body("items.unit.name", hasItem("Huyện Kon Plông"));

        adopt("62", "001", id, 99);

        assertThat(figures("62", "001")
                        .filter(figure -> "618".equals(figure.get("unit")))
                        .map(figure -> figure.get("printedPercent")))
                .contains(form.rates("43.91", "100.00", "58.82"));
    }

    @Test
    void an_indicator_that_is_not_registered_is_no_answer() {
        draft(planner("464"), vinhLinh()).statusCode(201);
        String id = read("464", "000", Form.DOCX.file(VINH_LINH[0]), 57, 9);

        planner("464")
                .header("If-Match", "*")
                .contentType(JSON)
                .body("{\"tables\":[{\"table\":1,\"indicator\":\"BHXH_XX\"}]}")
                .post("/api/v1/plans/000/readings/{id}/confirmations", id)
                .then()
                .statusCode(422)
                .body("code", is("NO_SUCH_INDICATOR"));
    }

    private static String read(String unit, String plan, byte[] file, int figures, int doubts) {
        return Files.send(planner(unit), plan, "application/octet-stream", file)
                .statusCode(201)
                .body("figures", is(figures))
                .body("faults", is(0))
                .body("doubts", is(doubts))
                .extract()
                .path("id");
    }

    private static void confirm(String unit, String plan, String id, String said) {
        planner(unit)
                .header("If-Match", "*")
                .contentType(JSON)
                .body(said)
                .post("/api/v1/plans/{plan}/readings/{id}/confirmations", plan, id)
                .then()
                .statusCode(200)
                .body("doubts", is(0))
                .body("ready", is(true));
    }

    private static void adopt(String unit, String plan, String id, int figures) {
        planner(unit)
                .header("If-Match", "*")
                .contentType(JSON)
                .body("{}")
                .post("/api/v1/plans/{plan}/readings/{id}/adoption", plan, id)
                .then()
                .statusCode(201)
                .body("figures", is(figures));
    }

    /** All figures of a plan, as the API tells them. */
    private static Stream<Map<String, String>> figures(String unit, String plan) {
        var figures = new ArrayList<Map<String, String>>();
        var page = reporter(unit)
                .queryParam("limit", 500)
                .get("/api/v1/plans/{plan}/targets", plan)
                .jsonPath();
        List<Map<String, Object>> items = page.getList("items");
        items.forEach(item -> figures.add(flat(item)));
        return figures.stream();
    }

    private static Map<String, String> flat(Map<String, Object> item) {
        var unit = (Map<?, ?>) item.get("unit");
        var denominator = item.get("denominator") instanceof Map<?, ?> one ? one : Map.of();
        return Map.of(
                "unit", String.valueOf(unit.get("code")),
                "indicator", String.valueOf(item.get("indicator")),
                "year", String.valueOf(item.get("year")),
                "participants", String.valueOf(item.get("participants")),
                "denominatorKind", String.valueOf(denominator.get("kind")),
                "denominator", String.valueOf(denominator.get("count")),
                "printedPercent", String.valueOf(item.get("printedPercent")));
    }

    private static List<Map<String, String>> demo(String file) {
        return CsvTable.read(Demo.file("annexes/" + file + ".csv"), List.of("code"), CanonicalRow.COLUMNS)
                .rows()
                .stream()
                .map(row -> row.cells())
                .toList();
    }

    private static String key(Map<String, String> figure) {
        return figure.get("unit") + " " + figure.get("indicator") + " " + figure.get("year");
    }

    /** Typed numbers lose the comma of the paper, and nothing else. */
    private static List<String> counts(Map<String, String> figure) {
        return List.of(
                figure.get("participants"),
                figure.get("denominatorKind"),
                figure.get("denominator"),
                figure.get("printedPercent").replace(',', '.'));
    }
}
