package vn.baophu.targets;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the published contract says of every operation. */
@QuarkusTest
class OpenApiTest {
    private static final List<String> SHOWN_BY_EXAMPLE = List.of(
            "PlanView",
            "ImprintView",
            "SayImprint",
            "ReadingView",
            "Confirmations",
            "DraftPlan",
            "TransitionView",
            "ReturnPlan",
            "OriginalView",
            "LayInClauses",
            "ClausesTaken",
            "ClauseView",
            "ExpirePlan",
            "DraftAmendment",
            "AnnexView",
            "IntakeView",
            "TargetView",
            "FindingView",
            "AnnexCheckView",
            "DecisionView",
            "Decide",
            "PhasingView",
            "GivePhasing",
            "ForecastView",
            "BaselineView",
            "BaselineRef",
            "OpenBaseline",
            "DeliveryView",
            "GiveHeadCount",
            "Compute",
            "Propose",
            "DraftFromProposal",
            "TermView",
            "RegisterTerm",
            "AnnexAsJson",
            "FigureAsJson",
            "ChangeAliases",
            "CountView",
            "CountOutcome",
            "Inferred",
            "DrawCascade",
            "CascadeView",
            "ShareView",
            "AdoptedView",
            "ComparedView");

    @Test
    void every_operation_says_what_it_is_for_and_how_it_refuses() {
        Map<String, Map<String, Object>> paths = contract().getMap("paths");

        assertThat(paths)
                .containsKeys("/api/v1/plans/{plan}/issuance", "/api/v1/plans/{plan}/annexes", "/api/v1/targets")
                .allSatisfy((path, verbs) -> verbs.values().stream()
                        .filter(Map.class::isInstance)
                        .map(verb -> (Map<?, ?>) verb)
                        .forEach(verb -> {
                            assertThat(verb.get("summary")).as(path).isNotNull();
                            assertThat(((Map<?, ?>) verb.get("responses")).keySet())
                                    .as(path)
                                    .anyMatch(status -> status.toString().startsWith("4"));
                        }));
    }

    @Test
    void every_operation_says_what_it_answers() {
        Map<String, Map<String, Object>> paths = contract().getMap("paths");

        assertThat(paths).allSatisfy((path, verbs) -> verbs.values().stream()
                .filter(Map.class::isInstance)
                .map(verb -> (Map<?, ?>) ((Map<?, ?>) verb).get("responses"))
                .filter(answers -> !answers.containsKey("204")) // says nothing more than that it is done
                .forEach(answers -> assertThat(answers.entrySet().stream()
                                .filter(answer -> answer.getKey().toString().startsWith("2"))
                                .map(answer -> ((Map<?, ?>) answer.getValue()).get("content")))
                        .as(path)
                        .isNotEmpty()
                        .doesNotContainNull()));
    }

    @Test
    void every_body_is_shown_by_an_example() {
        Map<String, Map<String, Object>> schemas = contract().getMap("components.schemas");

        assertThat(schemas).containsKeys(SHOWN_BY_EXAMPLE.toArray(String[]::new));
        assertThat(SHOWN_BY_EXAMPLE)
                .allSatisfy(schema -> assertThat((List<?>) schemas.get(schema).get("examples"))
                        .singleElement()
                        .isInstanceOf(Map.class));
    }

    private static io.restassured.path.json.JsonPath contract() {
        return given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
