package vn.baophu.targets.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.targets.Cycle.deliver;
import static vn.baophu.targets.Cycle.delivery;
import static vn.baophu.targets.Cycle.numbers;
import static vn.baophu.targets.Cycle.officer;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.Callers;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Cycle;
import vn.baophu.targets.Demo;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class DeliveriesResourceTest {
    private static final String STAFF = numbers(25_000, 300L, 450L, "BHXH", "BHTN");

    private String cycle;

    @BeforeEach
    void a_cycle() {
        cycle = Cycle.opened();
    }

    @Test
    void a_providers_officer_delivers_and_corrects() {
        var staff = delivery(cycle, "003-D03");

        deliver(officer("BP.008").header("If-Match", "\"0\""), cycle, staff, STAFF)
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("state", is("DELIVERED"))
                .body("figures.now", contains(25_000, 25_000))
                .body("deliveredBy", is("officer-BP.008"))
                .body("deliveredAt", notNullValue())
                .body("late", is(true));
        deliver(officer("BP.008").header("If-Match", "\"0\""), cycle, staff, STAFF)
                .statusCode(412)
                .body("code", is("STALE_VERSION"));
        deliver(officer("BP.008"), cycle, staff, STAFF).statusCode(428);
        deliver(officer("BP.008").header("If-Match", "\"1\""), cycle, staff, STAFF.replace("25000", "24000"))
                .statusCode(200)
                .body("figures.now", contains(24_000, 24_000));

        assertThat(Cycle.cycle(cycle).getInt("steps[1].done")).isEqualTo(1);
        assertThat(Cycle.cycle(cycle).getList("steps[1].missing", String.class)).doesNotContain("Sở Nội vụ (003-D03)");
    }

    @Test
    void numbers_come_in_two_steps_from_the_body_to_who_gathers_them() {
        reporter("70")
                .get("/api/v1/baselines/" + cycle + "/deliveries?step=OWN_COUNTS")
                .then()
                .body("items.code", contains("003-D11", "003-D12"))
                .body("items.recipient.name", contains("Ban Tổ chức Tỉnh ủy", "Sở Nội vụ"))
                .body("items.feeds", contains("003-D02", "003-D03"))
                .body("items.figures", contains(empty(), empty()))
                .body("items[0].late", nullValue());

        deliver(officer("BP.004").header("If-Match", "*"), cycle, delivery(cycle, "003-D11"), STAFF)
                .statusCode(200);
        deliver(officer("BP.008").header("If-Match", "*"), cycle, delivery(cycle, "003-D11"), STAFF)
                .statusCode(403)
                .body("code", is("NOT_YOURS_TO_DELIVER"));
    }

    @Test
    void each_district_delivers_its_own() {
        var locNinh = Cycle.deliveries(cycle, "unit=692");
        assertThat(locNinh)
                .hasSize(5)
                .extracting(delivery -> delivery.get("code"))
                .contains("003-D08", "003-D20");
        var first = locNinh.get(0).get("id").toString();

        deliver(
                        Callers.as("officer", "692").header("If-Match", "*"),
                        cycle,
                        first,
                        numbers(900, null, null, "BHXH", "BHTN"))
                .statusCode(200)
                .body("unit.name", is("Huyện Lộc Ninh"));
        deliver(Callers.as("officer", "695").header("If-Match", "*"), cycle, first, STAFF)
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
        assertThat(Cycle.deliveries(cycle, "state=DELIVERED")).hasSize(1);
        assertThat(Cycle.deliveries(cycle, "state=WAITING&agency=BP.008")).hasSize(3);
    }

    @Test
    void a_unit_reads_what_agencies_owe_and_what_it_owes_itself() {
        var locNinh = Cycle.deliveries(cycle, "unit=692").get(0).get("id");
        var path = "/api/v1/baselines/{cycle}/deliveries";

        reporter("695")
                .get(path + "?limit=500", cycle)
                .then()
                .statusCode(200)
                .body("items.findAll { it.unit == null }", hasSize(15))
                .body("items.findAll { it.unit != null }.unit.code.unique()", contains("695"));
        reporter("695").get(path + "?unit=692", cycle).then().body("items", empty());
        reporter("695")
                .get(path + "/{id}", cycle, locNinh)
                .then()
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
        reporter("692").get(path + "/{id}", cycle, locNinh).then().statusCode(200);
    }

    @Test
    void who_has_the_code_of_a_unit_that_is_no_more_does_not_deliver_for_it() {
        var locNinh = Cycle.deliveries(cycle, "unit=692").get(0).get("id").toString();
        Demo.codeIsGivenAgain("692", "70");

        deliver(
                        Callers.as("officer", "692").header("If-Match", "*"),
                        cycle,
                        locNinh,
                        numbers(900, null, null, "BHXH", "BHTN"))
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
    }

    @Test
    void nobody_else_delivers() {
        var staff = delivery(cycle, "003-D03");

        deliver(planner("70").header("If-Match", "*"), cycle, staff, STAFF)
                .statusCode(403)
                .body("code", is("FORBIDDEN_ROLE"));
        deliver(officer("BP.009").header("If-Match", "*"), cycle, staff, STAFF)
                .statusCode(403)
                .body("code", is("NOT_YOURS_TO_DELIVER"));
        deliver(Callers.of("BP.008", "officer", "464").header("If-Match", "*"), cycle, staff, STAFF)
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
        deliver(officer("BP.005").header("If-Match", "*"), cycle, staff, STAFF).statusCode(200);
    }

    @Test
    void all_faults_of_numbers_come_together() {
        var staff = delivery(cycle, "003-D03");
        var wrong = """
                {"figures": [{"indicator": "BHXH", "now": -1, "plannedMore": 1, "plannedFewer": 1},
                             {"indicator": "BHXH", "now": 10, "plannedMore": 1, "plannedFewer": 12},
                             {"indicator": "BHYT", "now": 10}]}""";

        deliver(officer("BP.008").header("If-Match", "*"), cycle, staff, wrong)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "NEGATIVE",
                                "FIGURE_TWICE",
                                "MORE_LEAVE_THAN_ARE",
                                "FIGURE_NOT_ASKED",
                                "MOVEMENT_MISSING",
                                "FIGURE_MISSING"));
        reporter("70")
                .get("/api/v1/baselines/{cycle}/deliveries/{id}", cycle, staff)
                .then()
                .statusCode(200)
                .header("ETag", is("\"0\""))
                .body("state", is("WAITING"));
        reporter("70")
                .get("/api/v1/baselines/{cycle}/deliveries/{id}", cycle, cycle)
                .then()
                .statusCode(404)
                .body("code", is("NO_SUCH_DELIVERY"));
    }
}
