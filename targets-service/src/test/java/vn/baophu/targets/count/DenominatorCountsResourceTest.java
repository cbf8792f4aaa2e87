package vn.baophu.targets.count;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.houserules.Callers.nobody;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class DenominatorCountsResourceTest {
    private static final String HEADER = "unit,kind,year,count,source\n";
    private static final String TABLE = HEADER
            + "19363,POPULATION,2024,13.290,Chi cục Thống kê\n"
            + "464,POPULATION,2024,89149,Chi cục Thống kê\n"
            + "464,LABOUR_FORCE,2024,52565,Phòng Lao động\n";

    @BeforeEach
    void units() {
        Demo.unitsAreKnown();
    }

    @Test
    void counts_arrive_once_and_a_better_one_takes_the_place_of_the_old() {
        take(planner("464").queryParam("dryRun", true), TABLE)
                .statusCode(200)
                .body("created", is(3))
                .body("dryRun", is(true));
        reporter("464").get("/api/v1/denominator-counts").then().body("items", empty());

        take(planner("464"), TABLE).statusCode(201).body("rows", is(3)).body("created", is(3));
        take(planner("464"), TABLE).statusCode(200).body("unchanged", is(3));
        take(planner("464"), HEADER + "464,POPULATION,2024,89.200,Tổng điều tra\n")
                .statusCode(200)
                .body("corrected", is(1));

        reporter("464")
                .get("/api/v1/denominator-counts?unit=464&kind=POPULATION&year=2024")
                .then()
                .body("items", hasSize(1))
                .body("items[0].unit.name", is("Huyện Vĩnh Linh"))
                .body("items[0].count", is(89_200))
                .body("items[0].source", is("Tổng điều tra"));
    }

    @Test
    void every_fault_of_every_row_is_named_and_nothing_is_kept() {
        take(
                        planner("464"),
                        HEADER
                                + "464,POPULATION,2024,5,A\n"
                                + "464,POPULATION,2024,6,A\n"
                                + "62,POPULATION,2024,5,A\n"
                                + "00000,PEOPLE,1890,0,\n"
                                + "464,PUPILS,,-5,A\n")
                .statusCode(422)
                .body(
                        "errors.collect { it.row + ':' + it.column + ':' + it.code }",
                        containsInAnyOrder(
                                "3:null:COUNT_TWICE",
                                "4:unit:OUTSIDE_YOUR_AREA",
                                "5:kind:NO_SUCH_DENOMINATOR",
                                "5:year:OUT_OF_RANGE",
                                "5:count:COUNT_ZERO",
                                "5:source:REQUIRED",
                                "6:year:REQUIRED",
                                "6:count:NEGATIVE"));
        take(planner("464"), HEADER + "00000,POPULATION,2024,5,A\n")
                .statusCode(422)
                .body("code", is("NO_SUCH_UNIT"));
        take(planner("464"), HEADER).statusCode(422).body("code", is("COUNTS_EMPTY"));
        take(planner("464"), "unit,kind\n").statusCode(400).body("code", is("MISSING_COLUMN"));
        reporter("464").get("/api/v1/denominator-counts").then().body("items", empty());
    }

    @Test
    void units_are_called_as_on_a_day_and_not_on_ever_so_many() {
        var days = IntStream.rangeClosed(1, 151)
                .mapToObj(day -> "464,POPULATION,2024,5,A," + LocalDate.ofYearDay(2024, day) + "\n")
                .collect(Collectors.joining("", "unit,kind,year,count,source,asOf\n", ""));

        take(planner("464"), days).statusCode(422).body("code", is("TOO_MANY_DAYS"));
    }

    @Test
    void only_a_planner_of_the_area_brings_them_and_neighbours_do_not_see_them() {
        take(reporter("464"), TABLE).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        take(nobody(), TABLE).statusCode(401);
        take(planner("19366"), HEADER + "464,POPULATION,2024,89149,A\n")
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));

        take(as("system", "VN"), TABLE).statusCode(201);
        reporter("19363")
                .get("/api/v1/denominator-counts")
                .then()
                .body("items.unit.code", contains("19363", "464", "464"));
        reporter("19366").get("/api/v1/denominator-counts").then().body("items.unit.code", contains("464", "464"));
        reporter("464")
                .get("/api/v1/denominator-counts?kind=PEOPLE")
                .then()
                .statusCode(422)
                .body("code", is("NO_SUCH_DENOMINATOR"))
                .body("errors[0].pointer", is("?kind"));
    }

    private static ValidatableResponse take(RequestSpecification caller, String table) {
        return caller.contentType("text/csv")
                .body(table.getBytes(UTF_8))
                .post("/api/v1/denominator-counts")
                .then();
    }
}
