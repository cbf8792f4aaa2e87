package vn.baophu.reporting.rollup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.houserules.Callers.nobody;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RollupsResourceTest {
    @Test
    void the_branchs_own_total_is_there() {
        as("reporter", "19363")
                .get("/api/v1/rollups")
                .then()
                .statusCode(200)
                .body("items[0].code", is("BHYT_AND_BHXH_TN"))
                .body("items[0].parts", contains("BHYT", "BHXH_TN"))
                .body("next", nullValue());
        as("reporter", "19363").get("/api/v1/rollups?limit=0").then().statusCode(400);
        nobody().get("/api/v1/rollups").then().statusCode(401);
        as("stranger", "464").get("/api/v1/rollups").then().statusCode(403);
    }
}
