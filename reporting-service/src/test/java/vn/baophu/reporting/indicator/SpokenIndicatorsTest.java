package vn.baophu.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.contracts.IndicatorRecorded;
import vn.baophu.houserules.StatementCount;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

/** Sentences for people say what an indicator is called, and its code. */
@QuarkusTest
class SpokenIndicatorsTest extends AtTheDoor {
    @BeforeEach
    void regimes() {
        regimesAreRecorded();
        GivenIndicators.forgotten("BHTN");
        GivenIndicators.record(new IndicatorRecorded(
                Ids.next(),
                Instant.EPOCH,
                Ids.next(),
                0,
                "BHTN",
                "Bảo hiểm thất nghiệp",
                "Unemployment insurance",
                List.of(),
                null,
                null));
    }

    @Test
    void a_refusal_names_indicators_in_the_language_of_the_reader() {
        var strange = VinhLinh.halfYear(HO_XA, 13300, 13290)
                .replace("}]", "},{\"indicator\":\"BHTN\"},{\"indicator\":\"Q_Q\"}]");
        sends("vi", strange)
                .body("errors.detail", hasItem("Báo cáo này không có chỉ tiêu Bảo hiểm thất nghiệp (BHTN)"))
                .body("errors.detail", hasItem("Báo cáo này không có chỉ tiêu Q_Q"))
                .body(
                        "errors.detail",
                        hasItem("13.300 người tham gia nhiều hơn mẫu số 13.290 người của chỉ tiêu Bảo hiểm y tế (BHYT);"
                                + " nếu đúng, hãy ghi lời xác nhận (\"confirmation\")"));
        sends("en", strange)
                .body("errors.detail", hasItem("This report has no indicator Unemployment insurance (BHTN)"));
        sends("vi", "{\"regime\":\"000-R01\",\"unit\":\"19363\",\"period\":\"2024-S1\",\"figures\":[]}")
                .body("errors.detail", contains("Thiếu số liệu của chỉ tiêu Bảo hiểm y tế (BHYT)"));
    }

    @Test
    void what_a_rule_says_and_what_a_draft_is_told_names_them_too() {
        coordinator().body("""
                        {"code":"VUOT-XA","kind":"AGAINST_TARGET","severity":"WARNING","unit":"464","indicator":"BHYT","percent":1}""").post("/api/v1/validation-rules").then().statusCode(201);
        var low = VinhLinh.halfYear(HO_XA, 10000, 13290);
        var said = "Bảo hiểm y tế (BHYT) là 10.000 người, chỉ tiêu được giao là 12.750 người";

        reporter(HO_XA)
                .body(low)
                .post("/api/v1/submissions?dryRun=true")
                .then()
                .body("findings.detail", contains(said))
                .body("faults[0].detail", is("VUOT-XA: " + said + "; nếu đúng, hãy ghi lời xác nhận cho số liệu này"));
        String duty = reporter(HO_XA)
                .get("/api/v1/obligations?regime=000-R01&period=2024-S1")
                .path("items[0].id");
        reporter(HO_XA)
                .body("{\"figures\":[{\"indicator\":\"BHTN\"}]}")
                .put("/api/v1/obligations/" + duty + "/draft")
                .then()
                .statusCode(200);
        reporter(HO_XA)
                .get("/api/v1/obligations/" + duty + "/draft")
                .then()
                .body("checks.faults.detail", hasItem("Báo cáo này không có chỉ tiêu Bảo hiểm thất nghiệp (BHTN)"));
    }

    @Test
    void a_return_names_the_figure_in_the_inbox() {
        var sent = submits(HO_XA, 12700, 13290).extract();
        reviewer()
                .header("If-Match", sent.header("ETag"))
                .body("{\"reason\":\"Sai\",\"figures\":[{\"indicator\":\"BHYT\",\"reason\":\"Thiếu 20 người\"}]}")
                .post("/api/v1/submissions/" + sent.path("id") + "/return")
                .then()
                .statusCode(200);

        as("reporter", HO_XA)
                .get("/api/v1/reminders")
                .then()
                .body("items[0].reason", is("Sai · Bảo hiểm y tế (BHYT): Thiếu 20 người"));
    }

    @Test
    void many_faults_cost_as_many_statements_as_one() {
        sends("vi", figures("BHTN")); // what is kept in memory is there
        var one = StatementCount.of(() -> sends("vi", figures("BHTN")));
        var many = StatementCount.of(
                () -> sends("vi", figures("BHTN", "BHXH", "BHYT_HS", "BHYT_SV", "A", "B", "\\u0000")));

        assertThat(many).isEqualTo(one);
    }

    private static String figures(String... indicators) {
        var figures = Stream.of(indicators).map("{\"indicator\":\"%s\",\"participants\":1}"::formatted);
        return "{\"regime\":\"000-R01\",\"unit\":\"19363\",\"period\":\"2024-S1\",\"figures\":["
                + figures.collect(Collectors.joining(",")) + "]}";
    }

    private static ValidatableResponse sends(String language, String body) {
        return reporter(HO_XA)
                .header("Accept-Language", language)
                .body(body)
                .post("/api/v1/submissions")
                .then()
                .statusCode(422);
    }
}
