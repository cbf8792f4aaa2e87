package vn.baophu.targets.imprint;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.plan;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.submit;
import static vn.baophu.targets.Papers.vinhLinh;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class ImprintResourceTest {
    private static final String LINES = """
            {"place": "Hồ Xá", "recipients": ["UBND các xã, thị trấn", "Lưu: VT, VX"]}""";

    @BeforeEach
    void a_draft() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh()).statusCode(201);
    }

    private static ValidatableResponse say(RequestSpecification caller, String ifMatch, String lines) {
        return (ifMatch == null ? caller : caller.header("If-Match", ifMatch))
                .contentType("application/json")
                .body(lines)
                .put("/api/v1/plans/000/imprint")
                .then();
    }

    private static ValidatableResponse shown() {
        return reporter("464").get("/api/v1/plans/000/imprint").then().statusCode(200);
    }

    @Test
    void what_nobody_said_is_as_usual() {
        shown().header("ETag", is("\"0\""))
                .body("plan.code", is("000"))
                .body("place", is("Vĩnh Linh"))
                .body("signing", contains("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"))
                .body("recipients", contains("Lưu: VT"));
    }

    @Test
    void what_the_planner_says_is_printed_instead() {
        say(planner("464"), "\"0\"", LINES)
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("place", is("Hồ Xá"))
                .body("signing[0]", is("TM. ỦY BAN NHÂN DÂN"));
        shown().header("ETag", is("\"1\"")).body("recipients", contains("UBND các xã, thị trấn", "Lưu: VT, VX"));

        say(planner("464"), "\"1\"", "{\"recipients\": []}").statusCode(200).header("ETag", is("\"2\""));
        shown().body("place", is("Vĩnh Linh")).body("recipients", empty());
    }

    @Test
    void the_issuer_sees_that_something_changed() {
        var before = reporter("464").get("/api/v1/plans/000").header("ETag");

        say(planner("464"), "*", LINES).statusCode(200);

        reporter("464").get("/api/v1/plans/000").then().header("ETag", org.hamcrest.Matchers.not(before));
    }

    @Test
    void it_changes_only_with_the_version_seen_and_only_in_a_draft() {
        say(planner("464"), null, LINES).statusCode(428).body("code", is("IF_MATCH_REQUIRED"));
        say(planner("464"), "\"7\"", LINES).statusCode(412).body("code", is("STALE_VERSION"));
        submit("000");
        say(planner("464"), "*", LINES).statusCode(409).body("code", is("ALREADY_SUBMITTED"));
    }

    @Test
    void all_faults_of_the_lines_are_told_at_once() {
        say(planner("464"), "*", "{\"authority\": [], \"recipients\": [\"\"], \"stamp\": 1}")
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/authority", "/recipients/0", "/stamp"));
    }

    @Test
    void only_a_planner_of_the_area_says_them_and_only_who_sees_the_plan_reads_them() {
        draft(planner("62"), plan("900", null, "62")).statusCode(201);

        say(reporter("464"), "*", LINES).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        say(planner("19363"), "*", LINES).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        reporter("62").get("/api/v1/plans/000/imprint").then().statusCode(403);
        reporter("62").get("/api/v1/plans/none/imprint").then().statusCode(404);
    }
}
