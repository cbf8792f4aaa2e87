package vn.baophu.targets.target;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.vinhLinh;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;

/** A word that nobody knows is refused and not answered with nothing. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class MisspeltWordTest {
    @BeforeEach
    void a_plan() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh()).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/targets", "/api/v1/plans/000/targets"})
    void all_unknown_words_are_named_together(String path) {
        reporter("464")
                .get(path + "?indicator=BHYTT&unit=46444")
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ':' + it.code }",
                        containsInAnyOrder("?indicator:NO_SUCH_INDICATOR", "?unit:NO_SUCH_UNIT"));
        reporter("464")
                .get(path + "?unit=" + UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("code", is("NO_SUCH_UNIT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/targets", "/api/v1/plans/000/targets"})
    void known_words_without_a_figure_are_answered_with_nothing(String path) {
        reporter("464").get(path + "?unit=464&indicator=BHTN").then().body("items", empty());
        reporter("464").get(path + "?unit=&indicator=").then().statusCode(200);
    }
}
