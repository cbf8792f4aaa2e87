package vn.baophu.targets.check;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static vn.baophu.targets.Papers.reporter;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;
import vn.baophu.targets.reading.Files;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class AnnexFilesTest {
    @BeforeEach
    void units_are_known() {
        Demo.unitsAreKnown();
    }

    @Test
    void a_workbook_as_printed_is_checked_with_names_and_vietnamese_numbers() {
        workbook(reporter("464").queryParam("unit", "464"))
                .statusCode(200)
                .body("rows", is(3))
                .body("findings.rule", contains("TOTAL_IS_SUM_OF_ROWS"))
                .body(
                        "findings[0].sentence",
                        is("Huyện Vĩnh Linh, BHYT 2024: dòng tổng in 16.759, cộng các dòng được 16.760."));
        workbook(reporter("464")).statusCode(422).body("errors.code", hasItem("AREA_NOT_SAID"));
        workbook(reporter("464").queryParam("unit", "62")).statusCode(422).body("errors.code", hasItem("NAME_UNKNOWN"));
    }

    private static ValidatableResponse workbook(RequestSpecification caller) {
        var book = Files.workbook(
                "CHỈ TIÊU PHÁT TRIỂN NGƯỜI THAM GIA BHYT NĂM 2024",
                "STT;Đơn vị;Năm 2024;;",
                ";;Số người TG;Dân số;Tỷ lệ %",
                "1;TT Hồ Xá;12750;13290;95,9%",
                "2;TT Bến Quan;4010;4200;95,5%",
                "Tổng cộng;;16759;17490;95,8%");
        return caller.contentType(Files.XLSX)
                .body(book)
                .post("/api/v1/annex-checks")
                .then();
    }
}
