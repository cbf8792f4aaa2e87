package vn.baophu.targets.term;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baophu.houserules.CleanDatabase;

/** New papers call known things by new words. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class AliasesTest {
    private static final String WORDS = "{\"aliases\": [\"Cách gọi mới\"]}";

    @ParameterizedTest
    @CsvSource({"/api/v1/indicators/BHXH_TN", "/api/v1/denominators/PUPILS"})
    void somebody_who_answers_for_the_nation_says_what_papers_call_it(String path) {
        var tag = as("reporter", "464").get(path).header("ETag");

        put(as("registrar", "VN").header("If-Match", tag), path, WORDS)
                .statusCode(200)
                .body("aliases", contains("Cách gọi mới"));
        as("reporter", "464").get(path).then().body("aliases", contains("Cách gọi mới"));
        put(as("registrar", "VN").header("If-Match", tag), path, WORDS)
                .statusCode(412)
                .body("code", is("STALE_VERSION"));
        put(as("registrar", "VN"), path, WORDS).statusCode(428).body("code", is("IF_MATCH_REQUIRED"));
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/indicators/BHXH_TN, bhyt, BHYT", "/api/v1/denominators/PUPILS, dân số, POPULATION"})
    void no_words_mean_two_things(String path, String taken, String by) {
        put(as("registrar", "VN").header("If-Match", "*"), path, WORDS.replace("Cách gọi mới", taken))
                .statusCode(409)
                .body("code", is("ALIAS_TAKEN"))
                .body("errors[0].pointer", is("/aliases/0"))
                .body(
                        "errors[0].detail",
                        is("Cách gọi \"" + taken + "\" đã dùng cho " + by + "; một cách gọi chỉ chỉ một thứ."));
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/indicators/BHXH_TN", "/api/v1/denominators/PUPILS"})
    void nobody_else_does(String path) {
        put(as("planner", "464").header("If-Match", "*"), path, WORDS)
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
        put(as("reporter", "VN").header("If-Match", "*"), path, WORDS)
                .statusCode(403)
                .body("code", is("FORBIDDEN_ROLE"));
        put(as("registrar", "VN").header("If-Match", "*"), path + "_NOT", WORDS).statusCode(404);
        put(as("registrar", "VN").header("If-Match", "*"), path, "{\"aliases\": [\"\"]}")
                .statusCode(400)
                .body("errors[0].pointer", is("/aliases/0"));
    }

    private static ValidatableResponse put(RequestSpecification caller, String path, String body) {
        return caller.contentType(JSON).body(body).put(path + "/aliases").then();
    }
}
