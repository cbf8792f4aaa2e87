package vn.baophu.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.houserules.Callers.nobody;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.DISTRICT;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;

@QuarkusTest
class ReportsResourceTest extends AtTheDoor {
    private static final String PERIOD = "/api/v1/reports/000-R01/2024-S1";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @BeforeEach
    void regimes() {
        regimesAreRecorded();
    }

    @Test
    void every_reporter_is_there_and_a_missing_one_is_missing_and_not_zero() {
        accepts(submits(HO_XA, 12720, 13290)).statusCode(200);

        reports("", "application/json")
                .body("regime.code", is("000-R01"))
                .body("period", is("2024-S1"))
                .body("items", hasSize(18))
                .body("reporters", is(18))
                .body("reportedReporters", is(1))
                .body("items.find{ it.unit.code == '19363' }.state", is("FULFILLED"))
                .body("items.find{ it.unit.code == '19363' }.figures[0].participants", is(12720))
                .body("items.find{ it.unit.code == '19363' }.figures[0].percent", is(95.71f))
                .body("items.find{ it.unit.code == '19363' }.late", is(false))
                .body("items.find{ it.unit.code == '19366' }.state", is("OPEN"))
                .body("items.find{ it.unit.code == '19366' }.reported", is(false))
                .body("items.find{ it.unit.code == '19366' }.unit.name", is("Thị trấn Bến Quan"))
                .body("items.find{ it.unit.code == '19366' }.figures", nullValue());
        clock.moveTo("2024-07-09T17:00:00Z");
        reports("?unit=" + BEN_QUAN, "application/json").body("items.state", everyItem(is("OVERDUE")));
    }

    @Test
    void the_table_has_a_row_a_figure_and_cells_that_no_spreadsheet_runs() {
        reporter(HO_XA).body("""
                        {"regime":"000-R01","unit":"19363","period":"2024-S1","narrative":"=HYPERLINK(\\"http://x\\")",
                         "figures":[{"indicator":"BHYT","participants":12720,"denominator":13290}]}""").post("/api/v1/submissions").then().statusCode(201);

        var table = reports(".csv", "*/*")
                .header("Content-Type", containsString("text/csv"))
                .header("Content-Disposition", is("attachment; filename=\"000-R01-2024-S1.csv\""))
                .extract()
                .asString();

        assertThat(table.lines()).hasSize(19);
        assertThat(table.lines().skip(1)).allMatch(line -> line.endsWith(",18"));
        assertThat(table.lines().reduce((before, last) -> last).orElseThrow()).endsWith(",REPORT,18,18");
        assertThat(table)
                .startsWith("\uFEFFregime,unit,unitName,agency")
                .contains("000-R01,19363,Thị trấn Hồ Xá,,,2024-S1,BHYT,12720,13290,95.71,,\"'=HYPERLINK")
                .contains("000-R01,19366,Thị trấn Bến Quan,,,2024-S1,BHYT,,,,,,OPEN,2024-07-09,,,,,,REPORT");
    }

    @Test
    void the_spreadsheet_holds_the_same_with_counts_as_numbers() throws IOException {
        submits(HO_XA, 12720, 13290).statusCode(201);

        var file = reports("", XLSX).header("Content-Type", is(XLSX)).extract().asByteArray();

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(19);
            assertThat(rows.get(0).getCellText(6)).isEqualTo("indicator");
            assertThat(rows.get(1).getCellText(1)).isEqualTo(HO_XA);
            assertThat(rows.get(1).getCellAsNumber(7).orElseThrow().longValueExact())
                    .isEqualTo(12720);
            assertThat(rows.get(2).getOptionalCell(7)).isEmpty();
        }
    }

    @Test
    void the_table_filled_in_and_sent_back_is_taken_and_exported_again_is_the_same() {
        submits(HO_XA, 12720, 13290).statusCode(201);
        var filled = reports(".csv", "*/*")
                .extract()
                .asString()
                .replace("Thị trấn Bến Quan,,,2024-S1,BHYT,,,", "Thị trấn Bến Quan,,,2024-S1,BHYT,4.010,4.200,");

        as("reporter", DISTRICT)
                .contentType("text/csv; charset=UTF-8")
                .body(filled)
                .post("/api/v1/submission-batches")
                .then()
                .statusCode(201)
                .body("sent", is(1))
                .body("unchanged", is(1))
                .body("blank", is(16));
        var again = reports(".csv", "*/*").extract().asString();
        as("reporter", DISTRICT)
                .contentType("text/csv; charset=UTF-8")
                .body(again)
                .post("/api/v1/submission-batches")
                .then()
                .statusCode(201)
                .body("sent", is(0))
                .body("unchanged", is(2));
        assertThat(reports(".csv", "*/*").extract().asString()).isEqualTo(again);
    }

    @Test
    void the_spreadsheet_sent_back_is_understood_too() {
        submits(HO_XA, 12720, 13290).statusCode(201);
        var file = reports(".xlsx", "*/*").extract().asByteArray();

        as("reporter", DISTRICT)
                .contentType(XLSX)
                .body(file)
                .post("/api/v1/submission-batches")
                .then()
                .statusCode(201)
                .body("format", is("XLSX"))
                .body("unchanged", is(1))
                .body("blank", is(17));
    }

    @Test
    void only_the_own_area_goes_out_and_what_does_not_exist_is_refused() {
        as("reporter", BEN_QUAN).get(PERIOD).then().statusCode(200).body("items.unit.code", everyItem(is(BEN_QUAN)));
        as("reporter", "62").get(PERIOD).then().statusCode(200).body("items", hasSize(0));
        as("auditor", "VN")
                .get("/api/v1/reports/X/2024-S1")
                .then()
                .statusCode(404)
                .body("code", is("REGIME_NOT_FOUND"));
        as("auditor", "VN")
                .get("/api/v1/reports/000-R01/2024-S9")
                .then()
                .statusCode(400)
                .body("code", is("NO_SUCH_PERIOD"));
        as("auditor", "VN").accept("text/html").get(PERIOD).then().statusCode(406);
        nobody().get(PERIOD).then().statusCode(401);
    }

    private static ValidatableResponse reports(String end, String accept) {
        return as("auditor", "VN").accept(accept).get(PERIOD + end).then().statusCode(200);
    }
}
