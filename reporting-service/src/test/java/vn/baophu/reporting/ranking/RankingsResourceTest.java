package vn.baophu.reporting.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.houserules.Callers.nobody;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.houserules.StatementCount;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;
import vn.baophu.reporting.figure.GivenFigures;

/** Hồ Xá reached its target of 12,750 in time, Bến Quan misses its 4,010 by ten, Vĩnh Thái is late, fifteen send nothing. */
@QuarkusTest
class RankingsResourceTest extends AtTheDoor {
    private static final String HALF_YEAR = "unit=464&period=2024-S1&indicator=BHYT";
    private static final int MOST = 9;

    @Inject
    GivenFigures given;

    @BeforeEach
    void reports() {
        regimesAreRecorded();
        accepts(submits(HO_XA, 12750, 13290)).statusCode(200);
        accepts(submits(BEN_QUAN, 4000, 4200)).statusCode(200);
        clock.moveTo("2024-07-09T17:00:00Z");
        accepts(submits("19369", 2718, 2816)).statusCode(200);
    }

    @Test
    void who_has_reported_is_ranked_and_the_others_say_why_not() {
        ranked("&limit=4")
                .statusCode(200)
                .body("items.unit.code", contains(HO_XA, "19369", BEN_QUAN, "19372"))
                .body("items.rank", contains(1, 1, 3, null))
                .body("items[0].of", is(3))
                .body("items[0].size", is(13290))
                .body("items[3].why", is("NOT_WHOLE"));
        assertThat(ranked("&limit=4").extract().asString()).contains("\"value\":99.75");
        ranked("&by=COVERAGE&limit=1").body("items[0].unit.code", is("19369"));
    }

    @Test
    void with_classes_the_small_one_wins_among_the_small() {
        ranked("&classes=3&limit=3").body("items.rank", contains(1, 1, 1)).body("items.sizeClass", contains(1, 2, 3));
    }

    @Test
    void growth_needs_the_same_units_in_both_years() {
        given.owed(HO_XA, "2023-S1");
        given.accepted(HO_XA, "BHYT", "2023-S1", 12000, null);

        ranked("&by=GROWTH")
                .body("items[0].unit.code", is(HO_XA))
                .body("items[1].rank", nullValue())
                .body("items.why", hasItem("NO_LAST_YEAR"));
        assertThat(ranked("&by=GROWTH&limit=1").extract().asString()).contains("\"value\":6.25");
    }

    @Test
    void the_second_page_goes_on_where_the_first_ended() {
        var next = ranked("&limit=2").extract().<String>path("next");

        ranked("&limit=500&after=" + next).body("items", hasSize(16)).body("items[0].unit.code", is(BEN_QUAN));
        ranked("&after=AAAA").statusCode(400).body("code", is("BAD_CURSOR"));
    }

    @Test
    void praise_needs_the_target_and_the_due_day() {
        noted("praise").statusCode(200).body("items.unit.code", contains(HO_XA)).body("items[0].target", is(12750));
    }

    @Test
    void reminders_say_why() {
        noted("reminding")
                .body("items", hasSize(17))
                .body("items.unit.code", not(hasItem(HO_XA)))
                .body("items.find{it.unit.code=='19366'}.reasons", contains("BEHIND"))
                .body("items.find{it.unit.code=='19369'}.reasons", contains("LATE"))
                .body("items.find{it.unit.code=='19426'}.reasons", contains("OVERDUE"))
                .body("items.find{it.unit.code=='19426'}.overdue.name", contains("Xã Vĩnh Ô"));
    }

    @Test
    void nobody_is_overdue_before_the_due_moment_nor_while_the_report_waits_for_review() {
        as("planner", VinhLinh.DISTRICT)
                .get("/api/v1/rankings/reminding?asOf=2024-07-08&" + HALF_YEAR)
                .then()
                .body("items.unit.code", contains(BEN_QUAN));
        submits("19372", 3300, 3371).statusCode(201);
        noted("reminding").body("items.find{it.unit.code=='19372'}.reasons", contains("LATE"));
    }

    @Test
    void the_same_few_statements_for_all() {
        ranked("");
        assertThat(StatementCount.of(() -> ranked("&limit=500"))).isLessThanOrEqualTo(MOST);
        assertThat(StatementCount.of(() -> noted("reminding"))).isLessThanOrEqualTo(MOST);
    }

    @Test
    void what_can_not_be_read_is_refused_all_at_once_and_others_see_nothing() {
        as("planner", VinhLinh.DISTRICT)
                .get("/api/v1/rankings?by=LUCK&classes=9&level=VILLAGE&period=2024-S3")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("?by", "?classes", "?level", "?period", "?indicator", "?unit"));
        for (var path : new String[] {"rankings", "rankings/praise", "rankings/reminding"}) {
            as("planner", "46").get("/api/v1/" + path + "?" + HALF_YEAR).then().statusCode(403);
            as("planner", VinhLinh.DISTRICT)
                    .get("/api/v1/" + path + "?unit=45&period=2024-S1&indicator=BHYT")
                    .then()
                    .statusCode(403)
                    .body("code", is("OUTSIDE_YOUR_AREA"));
            nobody().get("/api/v1/" + path + "?" + HALF_YEAR).then().statusCode(401);
        }
    }

    private static ValidatableResponse ranked(String more) {
        return as("planner", VinhLinh.DISTRICT)
                .get("/api/v1/rankings?" + HALF_YEAR + more)
                .then();
    }

    private static ValidatableResponse noted(String list) {
        return as("planner", VinhLinh.DISTRICT)
                .get("/api/v1/rankings/" + list + "?" + HALF_YEAR)
                .then();
    }
}
