package vn.baophu.targets.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.plan;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.cascade.Dividing.adopt;
import static vn.baophu.targets.cascade.Dividing.drawn;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.StatementCount;
import vn.baophu.targets.Demo;

/** One table for each who divides: each costs its own check and rows, what is around them is read once. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class BoundedAdoptionTest {
    private static final int PER_TABLE = 12;

    @BeforeEach
    void a_first_adoption() {
        Demo.unitsAreKnown();
        among(1, "first").run(); // the first request of its kind also loads what is loaded once
    }

    @Test
    void what_a_table_costs_does_not_grow_with_the_plan() {
        var few = StatementCount.of(among(1, "few"));
        var many = StatementCount.of(among(11, "many"));

        assertThat(many - few).isLessThanOrEqualTo(10 * PER_TABLE);
    }

    /** Adopts what an office divides among this many organisations, each with two agents. */
    private static Runnable among(int organisations, String code) {
        draft(planner("464"), plan(code, null, "464")).statusCode(201);
        var all = IntStream.range(0, organisations).mapToObj("""
                        {"key": "O%1$d", "kind": "COLLECTION_ORGANISATION", "name": "Organisation %1$d"},
                        {"key": "A%1$d", "kind": "COLLECTION_AGENT", "name": "Lan %1$d", "under": "O%1$d"},
                        {"key": "B%1$d", "kind": "COLLECTION_AGENT", "name": "Minh %1$d", "under": "O%1$d"}"""::formatted).collect(Collectors.joining(", "));
        var id = drawn(code, """
                {"totals": [{"indicator": "BHYT", "year": 2024, "participants": 900}],
                 "mix": [{"base": "EQUAL", "weight": 1}], "holders": [%s]}""".formatted(all));
        return () -> adopt(planner("464"), code, id, "*").statusCode(200).body("annexes", hasSize(organisations + 1));
    }
}
