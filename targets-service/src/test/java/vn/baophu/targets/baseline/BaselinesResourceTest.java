package vn.baophu.targets.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.targets.Cycle.open;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.Callers;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Cycle;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class BaselinesResourceTest {
    private static final String BINH_PHUOC = Cycle.ofBinhPhuoc().toString();

    @BeforeEach
    void grounds() {
        Cycle.grounds();
    }

    @Test
    void the_cycle_of_binh_phuoc_names_each_step_with_owner_and_last_day_in_time() {
        open(planner("70"), BINH_PHUOC)
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .body("unit.name", is("Tỉnh Bình Phước"))
                .body("targetYear", is(2025))
                .body("owner.name", is("Sở Lao động - Thương binh và Xã hội"))
                .body("state", is("OPEN"))
                .body("steps.kind", contains("OWN_COUNTS", "HEAD_COUNTS", "POTENTIAL", "PROPOSAL"))
                .body("steps.dueOn", contains("2024-06-29", "2024-06-29", "2024-07-09", null))
                .body("steps[2].together", hasSize(5))
                .body("steps[3].dueOn", nullValue())
                .body("steps[3].dueText", is("trước kỳ họp theo Chương trình làm việc của UBND tỉnh"))
                .body("steps[3].recipient.agency", is("BP.007"))
                .body("potential", empty())
                .body("proposal", empty());
    }

    @Test
    void who_has_to_deliver_is_missing_by_name() {
        String id = open(planner("70"), BINH_PHUOC).extract().path("id");
        var cycle = Cycle.cycle(id);

        assertThat(cycle.getList("steps[0].missing", String.class))
                .containsExactly(
                        "Các cơ quan Đảng, đoàn thể, tổ chức chính trị - xã hội (003-D11)",
                        "Các cơ quan, đơn vị hành chính, đơn vị sự nghiệp từ cấp tỉnh đến cấp xã (003-D12)");
        assertThat(cycle.getInt("steps[1].total")).isEqualTo(13 + 5 * 11);
        assertThat(cycle.getInt("steps[1].done")).isZero();
        assertThat(cycle.getList("steps[1].missing", String.class))
                .contains("Sở Nội vụ (003-D03)", "Sở Nội vụ (003-D15)", "Huyện Lộc Ninh (003-D08)")
                .doesNotContain("UBND các huyện, thị xã, thành phố (003-D08)");
    }

    @Test
    void cycles_are_listed_where_they_are_seen() {
        open(planner("70"), BINH_PHUOC);

        reporter("692").get("/api/v1/baselines?unit=70&year=2024").then().body("items.state", contains("OPEN"));
        reporter("70").get("/api/v1/baselines?year=2023").then().body("items", empty());
        String id = reporter("70").get("/api/v1/baselines").then().extract().path("items[0].id");
        reporter("464").get("/api/v1/baselines").then().body("items", empty());
        reporter("464").get("/api/v1/baselines/" + id).then().statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        reporter("70")
                .get("/api/v1/baselines/01890a5d-ac96-774b-bcce-b302099a8057")
                .then()
                .statusCode(404)
                .body("code", is("NO_SUCH_BASELINE"));
        Callers.nobody().get("/api/v1/baselines").then().statusCode(401);
    }

    @Test
    void a_unit_has_one_cycle_a_year() {
        open(planner("70"), BINH_PHUOC).statusCode(201);

        open(planner("70"), BINH_PHUOC).statusCode(409).body("code", is("BASELINE_EXISTS"));
        open(planner("70"), BINH_PHUOC.replace("\"year\":2024,\"targetYear\":2025", "\"year\":2023"))
                .statusCode(201)
                .body("targetYear", is(2024))
                .body("steps[2].dueOn", is("2023-07-09"));
    }

    @Test
    void the_same_key_opens_once() {
        var first =
                open(planner("70").header("Idempotency-Key", "k"), BINH_PHUOC).statusCode(201);

        open(planner("70").header("Idempotency-Key", "k"), BINH_PHUOC)
                .statusCode(201)
                .body("id", is((String) first.extract().path("id")));
    }

    @Test
    void only_a_planner_of_the_area_opens() {
        open(Callers.of("BP.005", "officer", "70"), BINH_PHUOC).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        open(planner("464"), BINH_PHUOC).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        open(planner("692"), BINH_PHUOC).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
    }

    @Test
    void all_faults_come_together() {
        var wrong = (ObjectNode) Cycle.ofBinhPhuoc();
        wrong.put("colour", "red").put("plan", "none");
        ((ObjectNode) wrong.get("owner")).put("agency", "XX");
        var steps = (ArrayNode) wrong.get("steps");
        steps.remove(3);
        ((ObjectNode) steps.get(2).get("due")).put("day", 31).put("month", 6);
        var deliveries = (ArrayNode) wrong.get("deliveries");
        ((ObjectNode) deliveries.get(1))
                .put("code", "003-D01")
                .putArray("indicators")
                .add("MOON");
        ((ObjectNode) deliveries.get(10)).put("feeds", "003-D99");

        open(planner("VN"), wrong.toString())
                .body(
                        "errors.code",
                        hasItems(
                                "UNKNOWN_FIELD",
                                "NO_SUCH_PLAN",
                                "NO_SUCH_AGENCY",
                                "STEP_MISSING",
                                "NO_SUCH_DAY",
                                "DELIVERY_TWICE",
                                "NO_SUCH_INDICATOR",
                                "NO_SUCH_FEED"))
                .body("errors.pointer", hasItems("/owner/agency", "/steps/2/due", "/deliveries/1/indicators/0"));
    }

    @Test
    void what_feeds_another_delivery_is_not_counted_beside_it() {
        var wrong = (ObjectNode) Cycle.ofBinhPhuoc();
        ((ObjectNode) wrong.get("deliveries").get(10)).put("countsAs", "SUBJECT");

        open(planner("70"), wrong.toString())
                .statusCode(422)
                .body("code", is("COUNTED_TWICE"))
                .body("errors.pointer", contains("/deliveries/10/countsAs"));
    }

    @Test
    void a_group_without_a_unit_is_told() {
        var hamlets = BINH_PHUOC.replace("\"eachUnit\":\"DISTRICT\"", "\"eachUnit\":\"HAMLET\"");

        open(planner("70"), hamlets).statusCode(422).body("code", is("NOBODY_TO_DELIVER"));
        open(planner("70"), "{}").statusCode(400).body("code", is("REQUIRED"));
    }
}
