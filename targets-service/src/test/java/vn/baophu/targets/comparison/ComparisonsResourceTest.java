package vn.baophu.targets.comparison;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.cascade.Dividing.drawn;
import static vn.baophu.targets.cascade.Dividing.populations;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Papers;
import vn.baophu.targets.cascade.Dividing;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class ComparisonsResourceTest {
    private String one;
    private String other;

    @BeforeEach
    void two_ways_to_divide() {
        Dividing.districtTotals();
        one = drawn("000", "{\"numbers\": [" + populations() + "]}");
        other = drawn(
                "000",
                "{\"years\": [2024], \"numbers\": [%s, {\"key\": \"19363\", \"year\": 2024, \"hold\": 12800}]}"
                        .formatted(populations()));
    }

    @Test
    void they_stand_side_by_side_with_the_difference() {
        compare(reporter("464").queryParam("limit", 500), one, other)
                .statusCode(200)
                .body("items", hasSize(36))
                .body("items[0].year", is(2023))
                .body("items[0].other", nullValue())
                .body("items[18].holder.unit.name", is("Thị trấn Hồ Xá"))
                .body("items[18].figure", is(12_812))
                .body("items[18].other", is(12_800))
                .body("items[18].difference", is(-12));
    }

    @Test
    void the_list_is_paged_and_can_show_the_changed_only() {
        var page = compare(reporter("464").queryParam("limit", 19), one, other).body("items", hasSize(19));
        compare(
                        reporter("464")
                                .queryParam("limit", 19)
                                .queryParam("after", page.extract().<String>path("next")),
                        one,
                        other)
                .body("items", hasSize(17))
                .body("items[0].holder.key", is("19366"))
                .body("next", nullValue());

        compare(planner("464").queryParam("changedOnly", true), one, one).body("items", hasSize(0));
        compare(reporter("19363").queryParam("changedOnly", true), one, other)
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
        Papers.issue("000");
        compare(reporter("19363").queryParam("changedOnly", true), one, other)
                .body("items.holder.key", contains("19363", "19363"));
    }

    @Test
    void both_must_be_of_the_plan_and_the_plan_within_sight() {
        compare(reporter("62"), one, other).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        compare(reporter("464"), one, "00000000-0000-7000-8000-000000000000")
                .statusCode(404)
                .body("code", is("NO_SUCH_CASCADE"));
        compare(reporter("464").queryParam("after", "bm8"), one, other)
                .statusCode(400)
                .body("code", is("BAD_CURSOR"));
        reporter("464")
                .get("/api/v1/plans/000/cascades/{one}/comparison", one)
                .then()
                .statusCode(400)
                .body("code", is("REQUIRED"));
    }

    private static ValidatableResponse compare(RequestSpecification caller, String one, String other) {
        return caller.queryParam("with", other)
                .get("/api/v1/plans/000/cascades/{one}/comparison", one)
                .then();
    }
}
