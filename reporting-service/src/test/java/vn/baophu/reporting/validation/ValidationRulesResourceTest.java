package vn.baophu.reporting.validation;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.indicator.GivenIndicators;

@QuarkusTest
class ValidationRulesResourceTest extends AtTheDoor {
    private static final String JUMP = """
            {"code":"464-BHYT","kind":"JUMP","severity":"WARNING","unit":"464","indicator":"BHYT","percent":20,"people":50}""";

    @Test
    void a_rule_comes_back_as_it_was_stated() {
        var path = states(coordinator(), JUMP)
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .extract()
                .header("Location");

        coordinator()
                .get(path)
                .then()
                .statusCode(200)
                .body("code", is("464-BHYT"))
                .body("unit.name", is("Huyện Vĩnh Linh"))
                .body("percent", is(20))
                .body("people", is(50))
                .body("parts", hasSize(0))
                .body("regime", nullValue());
    }

    @Test
    void the_rules_of_the_nation_are_there_from_the_start_and_pages_follow_the_codes() {
        var first = reporter("19363")
                .get("/api/v1/validation-rules?limit=2")
                .then()
                .statusCode(200)
                .body("items.code", is(List.of("BHTN-TRONG-BHXH-BB", "BHXH-LA-TONG")))
                .body("items[0].unit", nullValue());
        reporter("19363")
                .get("/api/v1/validation-rules?limit=2&after=" + first.extract().path("next"))
                .then()
                .body("items.code", is(List.of("HSSV-LA-TONG", "KHAC-TONG-CAP-DUOI")))
                .body("items.builtIn", is(List.of(false, false)));
        reporter("19363")
                .get("/api/v1/validation-rules?kind=JUMP")
                .then()
                .body("items.code", is(List.of("TANG-GIAM-DOT-BIEN")));
        reporter("19363").get("/api/v1/validation-rules?kind=HOP").then().statusCode(400);
    }

    @Test
    void a_rule_is_stated_anew_in_the_version_that_was_seen() {
        states(coordinator(), JUMP);
        var wider = JUMP.replace("\"percent\":20", "\"percent\":30");

        restates(coordinator(), "464-BHYT", wider).statusCode(428);
        restates(coordinator().header("If-Match", "\"7\""), "464-BHYT", wider).statusCode(412);
        restates(coordinator().header("If-Match", "\"0\""), "464-BHYT", wider)
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("percent", is(30));
        restates(coordinator().header("If-Match", "*"), "464-BHYT", wider.replace("464-BHYT", "OTHER"))
                .statusCode(422)
                .body("code", is("CODE_IS_ANOTHER"));
        restates(coordinator(), "NONE", wider).statusCode(404).body("code", is("RULE_NOT_FOUND"));
    }

    @Test
    void a_rule_is_restated_with_indicators_that_it_has_always_named_and_no_other_unknown_one() {
        states(coordinator(), JUMP);
        GivenIndicators.forgotten("BHYT");

        states(coordinator(), JUMP.replace("464-BHYT", "OTHER"))
                .statusCode(422)
                .body("code", is("NO_SUCH_INDICATOR"))
                .body("errors[0].pointer", is("/indicator"));
        restates(coordinator().header("If-Match", "\"0\""), "464-BHYT", JUMP).statusCode(200);
        restates(coordinator().header("If-Match", "*"), "464-BHYT", JUMP.replace("\"BHYT\"", "\"BHYTT\""))
                .statusCode(422);
    }

    @Test
    void what_is_built_in_stands_in_the_list_and_stays_as_it_is() {
        var path = "/api/v1/validation-rules?kind=WITHIN_DENOMINATOR";
        reporter("19363")
                .get(path)
                .then()
                .body("items.code", is(List.of("KHONG-QUA-MAU-SO")))
                .body("items.severity", is(List.of("WARNING")))
                .body("items.builtIn", is(List.of(true)));

        var error = """
                {"code":"KHONG-QUA-MAU-SO","kind":"WITHIN_DENOMINATOR","severity":"ERROR","unit":"VN"}""";
        var nation = as("coordinator", "VN").contentType("application/json").header("If-Match", "*");
        restates(nation, "KHONG-QUA-MAU-SO", error).statusCode(409).body("code", is("RULE_BUILT_IN"));
        restates(coordinator().header("If-Match", "*"), "KHONG-QUA-MAU-SO", error)
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
    }

    @Test
    void a_second_rule_of_the_same_code_is_refused() {
        states(coordinator(), JUMP).statusCode(201);

        states(coordinator(), JUMP).statusCode(409).body("code", is("RULE_EXISTS"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'kind':'WHOLE_IS_SUM'|/indicator INDICATOR_WANTED|/parts PARTS_WANTED",
                "'kind':'SUBSET','indicator':'BHYT','parts':['BHYT']|/parts PARTS_WANTED|",
                "'kind':'SUBSET','indicator':'BHYT','parts':['A','A'],'people':1|/parts PARTS_WANTED|/people TOLERANCE_NOT_WANTED",
                "'kind':'JUMP','parts':['A']|/parts PARTS_NOT_WANTED|/percent TOLERANCE_WANTED",
                "'kind':'SUBSET','indicator':'BHYTT','parts':['BHYT_HS','BHYT_SVV']|/indicator NO_SUCH_INDICATOR|/parts/1 NO_SUCH_INDICATOR",
                "'kind':'JUMP','indicator':'BHYTT'|/indicator NO_SUCH_INDICATOR|/percent TOLERANCE_WANTED",
                "'kind':'WITHIN_DENOMINATOR','regime':'NONE'|/regime NO_SUCH_REGIME|",
                "'kind':'WITHIN_DENOMINATOR','unit':'99'|/unit NO_SUCH_UNIT|",
                "'kind':'WITHIN_DENOMINATOR','validFrom':'2024-02-01','validTo':'2024-01-31'|/validTo RULE_ENDS_BEFORE_START|"
            })
    void a_rule_that_makes_no_sense_is_refused_with_everything_that_is_wrong(String terms, String one, String other) {
        var unit = terms.contains("unit") ? "" : "\"unit\":\"464\",";
        var body = "{\"code\":\"R\",\"severity\":\"ERROR\"," + unit + terms.replace('\'', '"') + "}";
        var faults = states(coordinator(), body).statusCode(422);

        faults.body("errors.collect { it.pointer + ' ' + it.code }", hasItem(one));
        if (other != null) {
            faults.body("errors.collect { it.pointer + ' ' + it.code }", hasItem(other));
        }
    }

    @Test
    void faults_of_form_and_of_sense_come_together() {
        states(coordinator(), "{\"code\":\"a b\",\"kind\":\"JUMP\",\"unit\":\"99\",\"percent\":-1}")
                .body("errors.pointer", containsInAnyOrder("/code", "/severity", "/percent", "/unit"));
    }

    @Test
    void who_keeps_another_area_or_has_another_role_is_refused() {
        states(as("coordinator", "45").contentType("application/json"), JUMP).statusCode(201);
        states(as("coordinator", "19363").contentType("application/json"), JUMP.replace("464-BHYT", "X"))
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
        states(reporter("19363"), JUMP).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        states(coordinator(), JUMP.replace("\"unit\":\"464\"", "\"unit\":\"VN\""))
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
        restates(
                        coordinator().header("If-Match", "*"),
                        "TANG-GIAM-DOT-BIEN",
                        JUMP.replace("464-BHYT", "TANG-GIAM-DOT-BIEN"))
                .statusCode(403);
    }

    private static ValidatableResponse states(RequestSpecification caller, String rule) {
        return caller.body(rule).post("/api/v1/validation-rules").then();
    }

    private static ValidatableResponse restates(RequestSpecification caller, String code, String rule) {
        return caller.body(rule).put("/api/v1/validation-rules/" + code).then();
    }
}
