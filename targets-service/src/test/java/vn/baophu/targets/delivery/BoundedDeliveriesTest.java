package vn.baophu.targets.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.targets.Papers.reporter;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.ExplainPlan;
import vn.baophu.houserules.StatementCount;
import vn.baophu.targets.Cycle;
import vn.baophu.targets.Demo;

/** What a cycle costs to read does not grow with the number of those who deliver. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class BoundedDeliveriesTest {
    @Test
    void seventy_deliveries_cost_as_much_as_two() {
        var path = "/api/v1/baselines/" + Cycle.opened() + "/deliveries";
        read(path);

        var few = StatementCount.of(() -> read(path + "?limit=2"));
        assertThat(StatementCount.of(() -> read(path + "?limit=500")))
                .isEqualTo(few)
                .isLessThanOrEqualTo(6);
    }

    @Test
    void deliveries_are_read_by_index() {
        assertThat(ExplainPlan.of("select * from delivery where baseline_id = ?", Demo.unit("70")))
                .contains("delivery_baseline")
                .doesNotContain("Seq Scan");
    }

    private static void read(String path) {
        reporter("70").get(path).then().statusCode(200);
    }
}
