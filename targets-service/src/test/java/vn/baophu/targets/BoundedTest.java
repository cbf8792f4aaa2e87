package vn.baophu.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.plan;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.table;
import static vn.baophu.targets.Papers.take;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.ExplainPlan;
import vn.baophu.houserules.StatementCount;

/** What a request costs does not grow with the number of rows. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class BoundedTest {
    @BeforeEach
    void two_drafts() {
        Demo.unitsAreKnown();
        draft(planner("464"), plan("small", null, "464")).statusCode(201);
        draft(planner("464"), plan("large", null, "464")).statusCode(201);
        tableOf("small", 2); // the first request of its kind also loads what is loaded once
        issue("small");
    }

    @Test
    void taking_a_table_and_issuing_cost_the_same_for_two_rows_and_for_ninety() {
        draft(planner("464"), plan("other", null, "464")).statusCode(201);

        var few = StatementCount.of(() -> tableOf("other", 2));
        assertThat(StatementCount.of(() -> tableOf("large", 90))).isEqualTo(few).isLessThanOrEqualTo(20);

        Papers.submit("other");
        Papers.submit("large");
        var fewAssigned = StatementCount.of(() -> issued("other"));
        assertThat(StatementCount.of(() -> issued("large")))
                .isEqualTo(fewAssigned)
                .isLessThanOrEqualTo(14);
    }

    @Test
    void reading_targets_costs_the_same_for_one_figure_and_for_ninety() {
        tableOf("large", 90);
        issue("large");

        var one = StatementCount.of(() -> read("/api/v1/targets?limit=1"));
        assertThat(StatementCount.of(() -> read("/api/v1/targets?limit=500"))).isEqualTo(one);
        assertThat(StatementCount.of(() -> read("/api/v1/plans/large/targets?limit=500")))
                .isLessThanOrEqualTo(one + 1);
        assertThat(one).isLessThanOrEqualTo(3);
    }

    @Test
    void findings_cost_the_same_for_two_figures_and_for_ninety() {
        tableOf("large", 90);

        var few = StatementCount.of(() -> read("/api/v1/plans/small/findings"));
        assertThat(StatementCount.of(() -> read("/api/v1/plans/large/findings")))
                .isEqualTo(few)
                .isLessThanOrEqualTo(8);
    }

    @Test
    void taking_counts_costs_the_same_for_two_rows_and_for_ninety() {
        countsOf("PUPILS", 2); // also loads what is loaded once

        var few = StatementCount.of(() -> countsOf("POPULATION", 2));
        assertThat(StatementCount.of(() -> countsOf("LABOUR_FORCE", 90)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(12);
    }

    @Test
    void counts_are_found_by_index() {
        var inferred = ExplainPlan.of(
                "select * from denominator_count where unit_id = ? and kind = ? and year = ?",
                Demo.unit("464"),
                "POPULATION",
                2024);

        assertThat(inferred).contains("Index").doesNotContain("Seq Scan");
    }

    @Test
    void targets_are_read_by_index() {
        var byUnit = ExplainPlan.of("select * from target where unit_code = ?", "464");
        var byYear = ExplainPlan.of("select * from target where indicator = ? and year = ?", "BHYT", 2024);
        var behind = ExplainPlan.of("select * from target where stands_behind = ?", Demo.unit("464"));

        assertThat(byUnit).contains("target_unit_code").doesNotContain("Seq Scan");
        assertThat(byYear).contains("target_indicator").doesNotContain("Seq Scan");
        assertThat(behind).contains("target_stands_behind").doesNotContain("Seq Scan");
    }

    private static void tableOf(String plan, int rows) {
        var lines = IntStream.range(0, rows)
                .mapToObj(row -> "F%d,464,BHYT,%d,5,POPULATION,10,50,true".formatted(row, 2000 + row))
                .toArray(String[]::new);
        take(planner("464"), plan, 1, table(lines)).statusCode(201);
    }

    private static void countsOf(String kind, int rows) {
        var lines = IntStream.range(0, rows)
                .mapToObj(row -> "464,%s,%d,5,Thống kê,2024-01-01".formatted(kind, 2000 + row))
                .collect(Collectors.joining("\n"));
        planner("464")
                .contentType("text/csv; charset=utf-8")
                .body("unit,kind,year,count,source,asOf\n" + lines)
                .post("/api/v1/denominator-counts")
                .then()
                .statusCode(201);
    }

    private static void issue(String plan) {
        Papers.submit(plan);
        issued(plan);
    }

    private static void issued(String plan) {
        Papers.issue(Papers.issuer("464"), plan, "*").statusCode(200);
    }

    private static void read(String path) {
        reporter("464").get(path).then().statusCode(200);
    }
}
