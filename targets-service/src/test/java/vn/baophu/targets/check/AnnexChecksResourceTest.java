package vn.baophu.targets.check;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.table;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class AnnexChecksResourceTest {
    private static final String ONE_SHORT = table(
            "1,19363,BHYT,2024,12.750,POPULATION,13.290,\"95,9\",",
            "2,19366,BHYT,2024,4.010,POPULATION,4.200,\"95,5\",",
            "T,464,BHYT,2024,16.759,POPULATION,17.490,\"95,8\",true");

    @BeforeEach
    void units_are_known() {
        Demo.unitsAreKnown();
    }

    @Test
    void a_file_too_long_to_wait_for_is_sent_to_the_readings() {
        var rows = IntStream.rangeClosed(1, 10_001)
                .mapToObj(row -> row + ",19363,BHYT,2024,1,,,,")
                .toArray(String[]::new);
        check(reporter("464"), table(rows))
                .statusCode(413)
                .body("code", is("CHECK_TOO_LONG"))
                .body("detail", containsString("readings"));

        var wrong = Arrays.stream(rows)
                .limit(600)
                .map(row -> row.replace("BHYT", ""))
                .toArray(String[]::new);
        check(reporter("464"), table(wrong)).body("errors", hasSize(500));
    }

    @Test
    void a_table_alone_is_checked_and_nothing_is_kept() {
        check(reporter("464"), ONE_SHORT)
                .statusCode(200)
                .body("rows", is(3))
                .body("errors", is(1))
                .body("warnings", is(0))
                .body("findings.rule", contains("TOTAL_IS_SUM_OF_ROWS"))
                .body(
                        "findings[0].sentence",
                        is("Huyện Vĩnh Linh, BHYT 2024: dòng tổng in 16.759, cộng các dòng được 16.760."));
        reporter("464").get("/api/v1/plans").then().body("items", empty());
    }

    @Test
    void the_caption_is_compared_with_what_the_caller_says_of_the_paper() {
        var caption = "(Ban hành kèm theo Kế hoạch số 12/KH-UBND, ngày 31 tháng 7 năm 2023)";
        check(
                        reporter("464")
                                .queryParam("caption", caption)
                                .queryParam("number", "127/KH-UBND")
                                .queryParam("signedOn", "2023-07-31"),
                        ONE_SHORT)
                .body("findings.rule", containsInAnyOrder("TOTAL_IS_SUM_OF_ROWS", "CAPTION_NAMES_NUMBER"));
        check(reporter("464").queryParam("caption", caption), ONE_SHORT)
                .body("findings.rule", contains("TOTAL_IS_SUM_OF_ROWS"));
    }

    @Test
    void a_row_that_stands_twice_is_found_and_not_refused() {
        check(reporter("464"), table("1,19363,BHYT,2024,5,,,,", "2,19363,BHYT,2024,5,,,,"))
                .statusCode(200)
                .body("findings.rule", contains("UNIT_ONCE_PER_TABLE"));
    }

    @Test
    void every_bad_row_is_told_at_once() {
        check(reporter("464"), table("1,99999,BHYT,2024,5,,,,", "2,19363,XX,2024,5,,,,", "3,19363,BHYT,2024,-5,,,,"))
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("NO_SUCH_UNIT", "NO_SUCH_INDICATOR", "NEGATIVE"));
        check(reporter("464"), "nothing\n1\n").statusCode(422).body("code", is("NO_HEADER"));
        check(reporter("464"), table()).statusCode(422).body("code", is("ANNEX_EMPTY"));
    }

    @Test
    void the_sentence_is_told_in_the_caller_s_language() {
        check(reporter("464").header("Accept-Language", "en"), ONE_SHORT)
                .body("findings[0].sentence", containsString("the total prints 16,759, its rows sum to 16,760"));
    }

    @Test
    void nobody_without_a_token_checks_anything() {
        check(RestAssured.given(), ONE_SHORT).statusCode(401);
    }

    private static ValidatableResponse check(RequestSpecification caller, String table) {
        return caller.contentType("text/csv")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/annex-checks")
                .then();
    }
}
