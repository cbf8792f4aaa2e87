package vn.baophu.targets.indicator;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.houserules.Callers.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baophu.houserules.CleanDatabase;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class IndicatorsResourceTest {
    private static final String NEW = "{\"code\": \"NEW_ONE\", \"nameVi\": \"Loại mới\", \"nameEn\": \"A new one\"}";

    @Test
    void those_of_the_five_papers_are_there_from_the_start() {
        as("reporter", "19363")
                .get("/api/v1/indicators")
                .then()
                .statusCode(200)
                .body("items", hasSize(13))
                .body("items.find { it.code == 'BHXH_TN' }.parent", is("BHXH"))
                .body("items.find { it.code == 'BHXH_TN' }.relation", is("PART"))
                .body("items.find { it.code == 'BHXH_TN' }.aliases", hasItem("BHXH tự nguyện"))
                .body("items.find { it.code == 'BHTN' }.relation", is("SUBSET"));
        as("reporter", "19363")
                .get("/api/v1/denominators")
                .then()
                .body("items.code", hasItems("POPULATION", "LABOUR_FORCE", "CASES"))
                .body("items", hasSize(12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/indicators", "/api/v1/denominators"})
    void somebody_who_answers_for_the_nation_registers_new_ones(String path) {
        post(as("registrar", "VN"), path, NEW).statusCode(201).body("nameVi", is("Loại mới"));

        as("reporter", "19363").get(path + "/NEW_ONE").then().statusCode(200).header("ETag", notNullValue());
        post(as("planner", "VN"), path, NEW).statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/indicators", "/api/v1/denominators"})
    void nobody_else_does(String path) {
        post(as("planner", "464"), path, NEW).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        post(as("reporter", "VN"), path, NEW).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        nobody().get(path).then().statusCode(401).body("code", is("UNAUTHENTICATED"));
        as("reporter", "464").get(path + "/NEW_ONE").then().statusCode(404);
    }

    @Test
    void a_part_names_a_whole_that_is_registered() {
        post(as("registrar", "VN"), "/api/v1/indicators", NEW.replace("}", ", \"parent\": \"NONE\"}"))
                .statusCode(422)
                .body("code", is("NO_SUCH_INDICATOR"))
                .body("errors[0].pointer", is("/parent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/indicators", "/api/v1/denominators"})
    void a_word_is_a_part_or_subset_of_something_and_no_two_are_called_the_same(String path) {
        var words = ", \"aliases\": [\"Loại hoàn toàn mới\"]";
        post(as("registrar", "VN"), path, NEW.replace("}", words + ", \"relation\": \"PART\"}"))
                .statusCode(422)
                .body("code", is("RELATION_WITHOUT_PARENT"))
                .body("errors[0].pointer", is("/relation"));
        post(as("registrar", "VN"), path, NEW.replace("}", words + ", \"parent\": \"NEW_ONE\"}"))
                .statusCode(422)
                .body("errors[0].pointer", is("/parent"));

        post(as("registrar", "VN"), path, NEW.replace("}", words + "}")).statusCode(201);
        post(as("registrar", "VN"), path, NEW.replace("NEW_ONE", "OTHER").replace("}", words + "}"))
                .statusCode(409)
                .body("code", is("ALIAS_TAKEN"))
                .body("errors[0].pointer", is("/aliases/0"));
        post(as("registrar", "VN"), path, NEW.replace("NEW_ONE", "OTHER").replace("}", ", \"parent\": \"NEW_ONE\"}"))
                .statusCode(201)
                .body("relation", is("SUBSET"));
        as("reporter", "19363").get(path + "/NEW_ONE").then().body("aliases", contains("Loại hoàn toàn mới"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/indicators", "/api/v1/denominators"})
    void faults_of_form_come_together(String path) {
        post(as("registrar", "VN"), path, "{\"code\": \"lower case\", \"nameVi\": \"\", \"colour\": \"red\"}")
                .statusCode(400)
                .body("errors.pointer", hasItems("/code", "/nameVi", "/nameEn", "/colour"));
    }

    private static ValidatableResponse post(RequestSpecification caller, String path, String body) {
        return caller.contentType(JSON).body(body).post(path).then();
    }
}
