package vn.baophu.targets.meanrate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.plan;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.take;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;

/** The annex of Kon Tum prints rates only: its ten districts and the province. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class MeanRatesResourceTest {
    private static final Stream<String> DISTRICTS =
            Stream.of("608", "610", "611", "612", "613", "614", "615", "616", "617", "618");

    @BeforeEach
    void the_annex_of_kon_tum() {
        Demo.unitsAreKnown();
        draft(planner("62"), plan("001", null, "62")).statusCode(201);
        take(planner("62"), "001", Demo.file("annexes/001-annex-1.csv")).statusCode(201);
    }

    @Test
    void without_denominators_it_says_of_whom_they_are_missing() {
        planner("62")
                .get("/api/v1/plans/001/mean-rates")
                .then()
                .statusCode(200)
                .body("items", hasSize(9))
                .body("items[0].children", is(10))
                .body("items[0].missing", hasSize(10))
                .body("items[0].meanPercent", nullValue())
                .body("items[0].agrees", nullValue());
    }

    @Test
    void once_they_are_counted_the_mean_stands_beside_the_printed_rate() {
        var rows =
                DISTRICTS.map(code -> code + ",POPULATION,2024,50000,Thống kê").collect(Collectors.joining("\n"));
        planner("62")
                .contentType("text/csv")
                .body(("unit,kind,year,count,source\n" + rows).getBytes(UTF_8))
                .post("/api/v1/denominator-counts")
                .then()
                .statusCode(201);

        planner("62")
                .get("/api/v1/plans/001/mean-rates")
                .then()
                .body("items.find { it.indicator == 'BHYT' && it.year == 2024 }.missing", hasSize(0))
                .body("items.find { it.indicator == 'BHYT' && it.year == 2024 }.percent", is(94.15f))
                .body("items.find { it.indicator == 'BHYT' && it.year == 2024 }.tolerance", is(0.010f))
                .body("items.find { it.indicator == 'BHYT' && it.year == 2025 }.missing", hasSize(10));
    }

    @Test
    void only_who_has_the_plans_unit_in_the_area_sees_it() {
        reporter("608")
                .get("/api/v1/plans/001/mean-rates")
                .then()
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
        reporter("464").get("/api/v1/plans/001/mean-rates").then().statusCode(403);
        planner("62").get("/api/v1/plans/xx/mean-rates").then().statusCode(404).body("code", is("NO_SUCH_PLAN"));
        planner("62")
                .get("/api/v1/plans/001/mean-rates?unit=464")
                .then()
                .statusCode(422)
                .body("code", is("DIVIDED_OUTSIDE_PLAN"));
    }
}
