package vn.baophu.targets.reading;

import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.plan;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.table;
import static vn.baophu.targets.Papers.take;
import static vn.baophu.targets.Papers.vinhLinh;
import static vn.baophu.targets.reading.Files.XLSX;
import static vn.baophu.targets.reading.Files.send;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;
import vn.baophu.targets.file.Packed;
import vn.baophu.targets.paper.PaperDocument;
import vn.baophu.targets.paper.PaperWorkbook;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class PapersReadTest {
    private static final String[] ANNEXES = {
        "vinh-linh-annex-1", "vinh-linh-annex-2", "vinh-linh-annex-3", "vinh-linh-annex-4"
    };
    private static final String FIGURES = """
            select concat_ws(' ', a.ordinal, t.unit_code, t.indicator, t.year, t.participants, t.denominator_kind,
                             t.denominator, t.printed_percent, t.is_total, t.row_number)
            from target t join annex a on a.id = t.annex_id join plan p on p.id = t.plan_id
            where p.code = '%s' order by a.ordinal, t.unit_code, t.indicator, t.year""";

    @TestHTTPResource
    URL door;

    private final AgroalDataSource database;

    PapersReadTest(AgroalDataSource database) {
        this.database = database;
    }

    @BeforeEach
    void drafts() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh()).statusCode(201);
        draft(planner("464"), plan("001", "128/KH-UBND", "464")).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XLSX", "DOCX"})
    void the_annexes_of_vinh_linh_as_clerks_send_them_give_the_figures_of_the_paper(String kind) {
        for (int annex = 1; annex <= ANNEXES.length; annex++) {
            take(planner("464"), "001", annex, new String(Demo.file("annexes/000-annex-" + annex + ".csv"), UTF_8))
                    .statusCode(201);
        }
        var file = kind.equals("XLSX")
                ? PaperWorkbook.of(PaperWorkbook.Numbers.AS_TEXT, ANNEXES)
                : PaperDocument.of(ANNEXES);
        var read = send(planner("464"), "000", XLSX, file)
                .statusCode(201)
                .body("kind", is(kind))
                .body("tables.figures", contains(57, 57, 57, 57))
                .body("tables.numberFormat", hasItem("VIETNAMESE"))
                .body("faults", is(0))
                .body("ready", is(false))
                .body("tables[0].columns.question", hasItem("INDICATOR"));
        String id = read.extract().path("id");
        post("/readings/" + id + "/confirmations", "{\"tables\": [{\"table\": 1, \"indicator\": \"BHXH_BB\"}]}")
                .statusCode(200)
                .body("doubts", is(0))
                .body("ready", is(true));
        post("/readings/" + id + "/adoption", "{}").statusCode(201).body("figures", is(228));

        assertThat(all(FIGURES.formatted("000"))).hasSize(228).isEqualTo(all(FIGURES.formatted("001")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "docx", "pdf", "csv"})
    void what_we_export_is_read_again_without_loss(String suffix) {
        send(planner("464"), "001", XLSX, exported(suffix))
                .statusCode(201)
                .body("figures", is(3))
                .body("faults", is(0))
                .body("doubts", is(0))
                .body("ready", is(true))
                .body("tables.layout", contains("FIGURES"));
    }

    @Test
    void a_picture_that_was_changed_without_its_figures_is_found_out() {
        var changed = Packed.of(exported("docx")).replacing("word/document.xml", "12.750", "12.751");

        String id = send(planner("464"), "001", XLSX, changed.bytes())
                .statusCode(201)
                .body("ready", is(false))
                .extract()
                .path("id");

        planner("464")
                .get("/api/v1/plans/001/readings/{id}/faults", id)
                .then()
                .body("items.code", hasItem("PICTURE_DIFFERS"));
    }

    @Test
    void an_upload_of_a_gigabyte_is_refused_before_it_is_read() throws IOException {
        try (var socket = new Socket(door.getHost(), door.getPort())) {
            socket.getOutputStream()
                    .write(("POST /api/v1/plans/000/readings HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\n"
                                    + "Content-Length: 1073741824\r\n\r\n")
                            .getBytes(UTF_8));
            socket.setSoTimeout(120_000);
            var answer = new String(socket.getInputStream().readNBytes(200), UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 413").contains("problem+json");
        }
    }

    private static byte[] exported(String suffix) {
        String annex = take(
                        planner("464"),
                        "000",
                        1,
                        table(
                                "A1,19363,BHYT,2024,12.750,POPULATION,13.290,\"95,9%\",false",
                                "A2,19363,BHYT,2025,12.833,POPULATION,13.330,\"96,3%\",false",
                                "AT,464,BHYT,2024,12.750,POPULATION,13.290,\"95,9%\",true"))
                .extract()
                .path("id");
        return planner("464")
                .get("/api/v1/plans/000/annexes/" + annex + "." + suffix)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse post(String path, String body) {
        return planner("464")
                .header("If-Match", "*")
                .contentType(JSON)
                .body(body)
                .post("/api/v1/plans/000" + path)
                .then();
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
