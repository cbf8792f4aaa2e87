package vn.baophu.targets.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.vinhLinh;
import static vn.baophu.targets.cascade.Dividing.drawn;
import static vn.baophu.targets.cascade.Dividing.shares;

import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.StatementCount;
import vn.baophu.targets.Demo;

/** What a cascade costs does not grow with the number of those who share. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class BoundedCascadesTest {
    @BeforeEach
    void a_draft_and_a_first_cascade() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh()).statusCode(201);
        read(drawn("000", among(2)), 2); // the first request of its kind also loads what is loaded once
    }

    @Test
    void drawing_and_reading_cost_the_same_for_eighteen_children_and_for_ninety() {
        var small = new AtomicReference<String>();
        var large = new AtomicReference<String>();

        var few = StatementCount.of(() -> small.set(drawn("000", among(18))));
        assertThat(StatementCount.of(() -> large.set(drawn("000", among(90)))))
                .isEqualTo(few)
                .isLessThanOrEqualTo(16);

        var fewRead = StatementCount.of(() -> read(small.get(), 18));
        assertThat(StatementCount.of(() -> read(large.get(), 90)))
                .isEqualTo(fewRead)
                .isLessThanOrEqualTo(15);
    }

    private static void read(String cascade, int children) {
        planner("464")
                .get("/api/v1/plans/000/cascades/{cascade}", cascade)
                .then()
                .statusCode(200);
        shares(planner("464"), "000", cascade).body("items", hasSize(children));
    }

    private static String among(int holders) {
        var all = IntStream.range(0, holders)
                .mapToObj("{\"key\": \"A%1$d\", \"kind\": \"COLLECTION_AGENT\", \"name\": \"Agent %1$d\"}"::formatted)
                .collect(Collectors.joining(", "));
        return """
                {"totals": [{"indicator": "BHYT", "year": 2024, "participants": 900, "denominatorKind": "POPULATION"}],
                 "mix": [{"base": "EQUAL", "weight": 1}], "holders": [%s]}""".formatted(all);
    }
}
