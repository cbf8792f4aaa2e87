package vn.baophu.reporting.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.houserules.Callers.nobody;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.DISTRICT;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.houserules.ExplainPlan;
import vn.baophu.houserules.StatementCount;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.AtTheDoor;

@QuarkusTest
class FeedResourceTest extends AtTheDoor {
    private static final int MOST_STATEMENTS = 8;

    @Inject
    Changes changes;

    @Inject
    Session session;

    @BeforeEach
    void regimes() {
        regimesAreRecorded();
    }

    @Test
    void the_life_of_a_report_comes_in_order_with_the_figures_of_its_time() {
        var submitted = submits(HO_XA, 12700, 13290);
        var id = submitted.extract().path("id");
        var returned = reviewer()
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"Chưa khớp\"}")
                .post("/api/v1/submissions/" + id + "/return")
                .then()
                .statusCode(200);
        var corrected = reporter(HO_XA)
                .header("If-Match", returned.extract().header("ETag"))
                .body("{\"figures\":[{\"indicator\":\"BHYT\",\"participants\":12720,\"denominator\":13290}]}")
                .post("/api/v1/submissions/" + id + "/corrections")
                .then()
                .statusCode(201);
        accepts(corrected).statusCode(200);

        feed("auditor", DISTRICT, "")
                .body("items.kind", contains("SUBMITTED", "RETURNED", "RESUBMITTED", "ACCEPTED"))
                .body("items.figures.collect{ it[0].participants }", contains(12700, 12700, 12720, 12720))
                .body("items.revision", contains(1, 2, 3, 4))
                .body("items[0].submission", is(id))
                .body("items[0].unit.code", is(HO_XA))
                .body("items[0].regime", is("000-R01"))
                .body("items[0].figures[0].percent", is(95.56f))
                .body("items[0].by", is("reporter-" + HO_XA))
                .body("more", is(false));
    }

    @Test
    void who_comes_back_gets_only_what_is_new() {
        String nothing =
                feed("system", "VN", "").body("items", empty()).extract().path("next");
        submits(HO_XA, 12700, 13290).statusCode(201);
        submits(BEN_QUAN, 4000, 4200).statusCode(201);

        String first = feed("system", "VN", "?limit=1&after=" + nothing)
                .body("items.unit.code", contains(HO_XA))
                .body("more", is(true))
                .extract()
                .path("next");
        String second = feed("system", "VN", "?limit=1&after=" + first)
                .body("items.unit.code", contains(BEN_QUAN))
                .extract()
                .path("next");
        feed("system", "VN", "?after=" + second)
                .body("items", empty())
                .body("more", is(false))
                .body("next", is(second));
    }

    @Test
    void a_report_that_serves_two_duties_is_told_for_both() {
        coordinator().body("""
                        {"code":"000-R04","plan":"127/KH-UBND","title":"Báo cáo cho sở","kind":"PERIODIC_REPORT",
                         "frequency":"HALF_YEARLY","unit":"464","indicators":["BHYT"],"reporters":{"units":["19363"]},
                         "due":[{"part":"S1","rule":"BEFORE","day":15,"month":7,"yearOffset":0,"shift":"NONE"}]}""").post("/api/v1/regimes").then().statusCode(201);
        String other = reporter(HO_XA)
                .get("/api/v1/obligations?regime=000-R04&period=2024-S1")
                .then()
                .extract()
                .path("items[0].id");
        reporter(HO_XA)
                .body("""
                        {"regime":"000-R01","unit":"19363","period":"2024-S1","serves":["%s"],
                         "figures":[{"indicator":"BHYT","participants":12700,"denominator":13290}]}""".formatted(other))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);

        feed("auditor", "VN", "")
                .body("items.regime", contains("000-R01", "000-R04"))
                .body("items.figures.collect{ it[0].participants }", contains(12700, 12700));
    }

    @Test
    void a_waived_duty_is_told_without_a_report() {
        QuarkusTransaction.requiringNew().run(() -> changes.add(GivenChanges.waived(Ids.next())));

        feed("auditor", "VN", "").body("items.kind", contains("WAIVED")).body("items[0].submission", is((Object) null));
    }

    @Test
    void a_unit_sees_what_concerns_itself_and_those_below() {
        submits(HO_XA, 12700, 13290).statusCode(201);
        submits(BEN_QUAN, 4000, 4200).statusCode(201);

        feed("reporter", BEN_QUAN, "").body("items.unit.code", contains(BEN_QUAN));
        feed("reviewer", DISTRICT, "").body("items", hasSize(2));
        feed("auditor", "VN", "?unit=" + HO_XA).body("items.unit.code", contains(HO_XA));
        feed("reporter", "62", "").body("items", empty()).body("more", is(false));
    }

    @Test
    void a_unit_of_which_few_speak_is_led_past_the_others_step_by_step() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int n = 0; n < 5_001; n++) {
                changes.add(GivenChanges.of(Ids.next(), 1));
            }
            session.flush();
            session.createNativeMutationQuery("analyze change").executeUpdate();
        });
        submits(HO_XA, 12700, 13290).statusCode(201);

        String next = feed("reporter", HO_XA, "")
                .body("items", empty())
                .body("more", is(true))
                .extract()
                .path("next");
        feed("reporter", HO_XA, "?after=" + next).body("items.unit.code", contains(HO_XA));
        var read = Changes.sql(true)
                .replace(":xact", "?")
                .replace(":position", "?")
                .replace(":most", "?");
        assertThat(ExplainPlan.of(read, "0", 0L, 50))
                .contains("Index Scan using change_pkey")
                .doesNotContain("Sort");
    }

    @Test
    void a_place_that_is_none_and_a_stranger_are_refused() {
        as("auditor", "VN").get("/api/v1/feed?after=abc").then().statusCode(400).body("code", is("BAD_CURSOR"));
        as("auditor", "VN").get("/api/v1/feed?limit=501").then().statusCode(400).body("code", is("OUT_OF_RANGE"));
        nobody().get("/api/v1/feed").then().statusCode(401);
    }

    @Test
    void a_stretch_costs_the_same_few_statements_and_however_much_has_changed() {
        submits(HO_XA, 12700, 13290).statusCode(201);
        var one = StatementCount.of(() -> feed("reviewer", DISTRICT, "").body("items", hasSize(1)));
        submits(BEN_QUAN, 4000, 4200).statusCode(201);
        submits("19369", 2700, 2816).statusCode(201);

        assertThat(StatementCount.of(() -> feed("reviewer", DISTRICT, "").body("items", hasSize(3))))
                .isEqualTo(one)
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private static ValidatableResponse feed(String role, String unit, String query) {
        return as(role, unit).get("/api/v1/feed" + query).then().statusCode(200);
    }
}
