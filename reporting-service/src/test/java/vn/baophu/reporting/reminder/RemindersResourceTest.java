package vn.baophu.reporting.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.houserules.Callers.nobody;
import static vn.baophu.houserules.Callers.of;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.DISTRICT;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.houserules.StatementCount;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

/** The inboxes on 12 July 2024, three days after the reports of the half-year were due. */
@QuarkusTest
class RemindersResourceTest extends AtTheDoor {
    private static final String REMINDERS = "/api/v1/reminders";

    @Inject
    Climb climb;

    @BeforeEach
    void reminded() {
        regimesAreRecorded();
        clock.moveTo("2024-07-12T01:00:00Z");
        climb.remind();
    }

    @Test
    void a_reporter_is_told_of_the_own_unit_in_words() {
        inbox(reporter(HO_XA), "")
                .body("items", hasSize(1))
                .body("items[0].kind", is("OVERDUE"))
                .body("items[0].unit.code", is(HO_XA))
                .body("items[0].regime.code", is("000-R01"))
                .body("items[0].period", is("2024-S1"))
                .body("items[0].dueOn", is("2024-07-09"))
                .body("items[0].days", is(3))
                .body("items[0].on", is("2024-07-12"))
                .body("items[0].readAt", nullValue())
                .body("items[0].sentence", containsString("hạn 09/07/2024: quá hạn 3 ngày, chưa có báo cáo."));
        inbox(reporter(HO_XA).header("Accept-Language", "en"), "")
                .body("items[0].sentence", containsString("due on 2024-07-09: 3 days late"));
    }

    @Test
    void the_level_above_is_told_of_all_that_is_missing_below_and_nobody_else() {
        for (var role : new String[] {"reviewer", "coordinator"}) {
            inbox(as(role, DISTRICT), "").body("items", hasSize(18)).body("items.kind", everyItem(is("ESCALATED")));
        }
        for (var role : new String[] {"reporter", "auditor", "officer"}) {
            inbox(as(role, DISTRICT), "").body("items", hasSize(0));
        }
        inbox(as("reviewer", "45"), "").body("items", hasSize(0));
        inbox(as("reviewer", "VN"), "").body("items", hasSize(0));
        inbox(as("reviewer", HO_XA), "").body("items", hasSize(0));
    }

    @Test
    void the_people_of_an_agency_and_of_the_nation_have_theirs() {
        GivenOwed.by(null, UUID.randomUUID(), VinhLinh.DISTRICT_ID, "2024-07-09");
        GivenOwed.by(VinhLinh.PROVINCE_ID, null, VinhLinh.PROVINCE_ID, "2024-07-09");
        climb.remind();

        inbox(of("H44.1", "reporter", DISTRICT), "").body("items", hasSize(1));
        inbox(of("H44.2", "reporter", DISTRICT), "").body("items", hasSize(0));
        inbox(as("coordinator", "VN"), "").body("items", hasSize(1)).body("items[0].kind", is("ESCALATED"));
        inbox(as("reviewer", DISTRICT), "?limit=500").body("items", hasSize(19));
    }

    @Test
    void who_worked_for_a_unit_that_was_abolished_keeps_its_inbox_and_the_next_above_hears() {
        clock.moveTo("2025-07-12T01:00:00Z");
        climb.remind();

        inbox(reporter(HO_XA), "").body("items", hasSize(2)).body("items[0].period", is("2025-S1"));
        inbox(as("reviewer", DISTRICT), "").body("items", hasSize(18));
        inbox(as("reviewer", "VN"), "").body("items", hasSize(18)).body("items.period", everyItem(is("2025-S1")));
    }

    @Test
    void reading_is_noted_once_and_for_the_reader_alone() {
        String id = inbox(as("reviewer", DISTRICT), "").extract().path("items[0].id");
        var one = REMINDERS + "/" + id;
        String readAt = read(as("reviewer", DISTRICT), id)
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("readAt", notNullValue())
                .extract()
                .path("readAt");
        clock.moveTo("2024-07-12T05:00:00Z");

        read(as("reviewer", DISTRICT), id).statusCode(200).body("readAt", is(readAt));
        as("reviewer", DISTRICT).get(one).then().statusCode(200).body("readAt", is(readAt));
        inbox(as("reviewer", DISTRICT), "?unread=true").body("items", hasSize(17));
        as("coordinator", DISTRICT).get(one).then().body("readAt", nullValue());
    }

    @Test
    void nobody_reads_in_the_inbox_of_others() {
        String id = inbox(reporter(HO_XA), "").extract().path("items[0].id");
        for (var other :
                new RequestSpecification[] {reporter(BEN_QUAN), as("reviewer", DISTRICT), as("auditor", "VN")}) {
            other.get(REMINDERS + "/" + id).then().statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
            read(other, id).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        }
        read(reporter(HO_XA), VinhLinh.PLAN_ID.toString()).statusCode(404).body("code", is("NO_SUCH_REMINDER"));
        nobody().get(REMINDERS).then().statusCode(401);
        inbox(as("stranger", HO_XA), "").statusCode(403).body("code", is("FORBIDDEN_ROLE"));
    }

    @Test
    void pages_follow_each_other_and_kinds_narrow_them() {
        var seen = new ArrayList<String>();
        String after = "";
        do {
            var page = inbox(as("reviewer", DISTRICT), "?limit=5" + after).extract();
            seen.addAll(page.path("items.id"));
            after = page.path("next") == null ? null : "&after=" + page.path("next");
        } while (after != null);

        assertThat(seen).hasSize(18).doesNotHaveDuplicates();
        inbox(as("reviewer", DISTRICT), "?kind=RETURNED").body("items", hasSize(0));
        inbox(as("reviewer", DISTRICT), "?kind=NEVER").statusCode(400);
        inbox(as("reviewer", DISTRICT), "?after=abc").statusCode(400).body("code", is("BAD_CURSOR"));
    }

    @Test
    void a_page_costs_the_same_whatever_it_holds() {
        inbox(as("reviewer", DISTRICT), "?limit=2"); // the tree of units is remembered now
        var few = StatementCount.of(() -> inbox(as("reviewer", DISTRICT), "?limit=2"));

        assertThat(StatementCount.of(() -> inbox(as("reviewer", DISTRICT), "?limit=18")))
                .isEqualTo(few)
                .isLessThan(8);
    }

    private static ValidatableResponse inbox(RequestSpecification caller, String query) {
        return caller.get(REMINDERS + query).then();
    }

    private static ValidatableResponse read(RequestSpecification caller, String id) {
        return caller.contentType("application/json")
                .post(REMINDERS + "/" + id + "/reading")
                .then();
    }
}
