package vn.baophu.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;

/** A report that serves another regime's duty satisfies that regime too: its reviewers, its content, its rules. */
@QuarkusTest
class ServesAnotherRegimeTest extends AtTheDoor {
    private static final String TEXT =
            "\"content\":{\"sections\":[{\"code\":\"LY_DO\",\"title\":\"Lý do\",\"required\":%s}]},";

    @BeforeEach
    void mainRegime() {
        regime("CHINH", TEXT.formatted("false"));
    }

    @Test
    void what_other_reviewers_pass_on_is_not_served() {
        regime("QUA-HUYEN", "\"relays\":[{\"unit\":\"464\",\"reviews\":true,\"due\":[]}],");
        refused("QUA-HUYEN", "SERVES_OTHER_REVIEWERS");
        as("reporter", HO_XA)
                .get("/api/v1/obligations/" + owed("CHINH") + "/servable")
                .then()
                .body("items[0].covered", is(false))
                .body("items[0].otherReviewers", is(true))
                .body("items[0].missing", is(List.of()));
    }

    @Test
    void what_goes_to_another_recipient_is_not_served() {
        regime("LEN-TINH", "\"recipient\":{\"unit\":\"45\",\"printed\":\"UBND tỉnh\"},");
        regime("LEN-TINH-2", "\"recipient\":{\"unit\":\"45\",\"printed\":\"Tỉnh\"},");

        refused("LEN-TINH", "SERVES_OTHER_REVIEWERS");
        send("LEN-TINH", owed("LEN-TINH-2")).statusCode(201);
    }

    @Test
    void texts_that_the_other_regime_requires_are_required() {
        regime("CAN-LOI", TEXT.formatted("true"));

        send("CHINH", owed("CAN-LOI"))
                .statusCode(422)
                .body("errors.code", contains("SECTION_MISSING"))
                .body("errors.pointer", contains("/sections"));
    }

    @Test
    void rules_of_the_other_regime_hold() {
        regime("CO-LUAT", "");
        coordinator().body("""
                        {"code":"IT-HON","kind":"SUBSET","severity":"ERROR","unit":"464","regime":"CO-LUAT",
                         "indicator":"BHYT","parts":["BHTN"]}""").post("/api/v1/validation-rules").then().statusCode(201);

        send("CHINH", owed("CO-LUAT"))
                .statusCode(422)
                .body("errors.code", contains("RULE_BROKEN"))
                .body("errors.pointer", contains("/figures/1/participants"));
    }

    @Test
    void two_reports_that_serve_each_others_duty_at_once_do_not_block_each_other() throws Exception {
        regime("CUNG-LUC", TEXT.formatted("false"));
        var main = owed("CHINH");
        var other = owed("CUNG-LUC");
        Callable<Integer> one = () -> send("CHINH", other).extract().statusCode();
        Callable<Integer> crosswise = () -> send("CUNG-LUC", main).extract().statusCode();

        var answers = AtOnce.all(List.of(one, crosswise, one, crosswise, one, crosswise, one, crosswise));

        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
    }

    private static void refused(String served, String code) {
        send("CHINH", owed(served))
                .statusCode(422)
                .body("errors.code", contains(code))
                .body("errors.pointer", contains("/serves/0"));
    }

    private static void regime(String code, String more) {
        coordinator()
                .body("""
                        {"code":"%s","plan":"127/KH-UBND","title":"Báo cáo","kind":"PERIODIC_REPORT",
                         "frequency":"HALF_YEARLY","unit":"464","indicators":["BHYT","BHTN"],%s
                         "reporters":{"units":["19363"]},
                         "due":[{"part":"S1","rule":"BEFORE","day":10,"month":7,"yearOffset":0,"shift":"NONE"}]}""".formatted(code, more))
                .post("/api/v1/regimes")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse send(String regime, String served) {
        return reporter(HO_XA)
                .body("""
                        {"regime":"%s","unit":"19363","period":"2024-S1","serves":["%s"],"figures":[
                         {"indicator":"BHYT","participants":12700},{"indicator":"BHTN","participants":12800}]}""".formatted(regime, served))
                .post("/api/v1/submissions")
                .then();
    }

    private static String owed(String regime) {
        return as("reporter", HO_XA)
                .get("/api/v1/obligations?period=2024-S1&regime=" + regime)
                .path("items[0].id");
    }
}
