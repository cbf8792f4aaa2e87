package vn.baophu.reporting.ics;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.houserules.Callers.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

@QuarkusTest
class CalendarSubscriptionsResourceTest extends AtTheDoor {
    @Test
    void a_person_sees_the_own_calendars_without_their_addresses() {
        var made = follow(as("coordinator", VinhLinh.DISTRICT), "{\"unit\":\"19363\"}")
                .statusCode(201)
                .body("kind", is("UNIT"))
                .body("unit.name", is("Thị trấn Hồ Xá"))
                .body("expiresOn", is("2025-08-09"))
                .extract();

        as("coordinator", VinhLinh.DISTRICT)
                .get("/api/v1/calendar-subscriptions")
                .then()
                .statusCode(200)
                .body("items.id", contains(made.<String>path("id")))
                .body("items[0].url", nullValue());
        as("coordinator", VinhLinh.DISTRICT)
                .get(made.header("Location"))
                .then()
                .statusCode(200)
                .body("webcal", nullValue());
    }

    @Test
    void those_of_others_are_absent() {
        var made = follow(as("coordinator", VinhLinh.DISTRICT), "{\"unit\":\"464\"}")
                .statusCode(201)
                .extract();
        var other = as("reporter", VinhLinh.HO_XA);

        other.get("/api/v1/calendar-subscriptions").then().body("items", hasSize(0));
        as("reporter", VinhLinh.HO_XA).get(made.header("Location")).then().statusCode(404);
        as("auditor", "VN")
                .header("If-Match", "*")
                .delete(made.header("Location"))
                .then()
                .statusCode(404)
                .body("code", is("SUBSCRIPTION_NOT_FOUND"));
    }

    @Test
    void nobody_follows_more_than_the_own_area() {
        refused(follow(as("reporter", VinhLinh.HO_XA), "{\"unit\":\"464\"}"), 403, "OUTSIDE_YOUR_AREA");
        refused(follow(as("reporter", VinhLinh.HO_XA), "{\"unit\":\"19366\"}"), 403, "OUTSIDE_YOUR_AREA");
        refused(follow(as("reporter", VinhLinh.HO_XA), "{\"unit\":\"99999\"}"), 422, "NO_SUCH_UNIT");
        refused(follow(as("reporter", VinhLinh.HO_XA), "{\"agency\":\"H99\"}"), 422, "NO_SUCH_AGENCY");
        follow(nobody(), "{\"mine\":true}").statusCode(401);
    }

    @Test
    void one_thing_is_followed_at_a_time() {
        var caller = as("auditor", "VN");
        refused(follow(caller, "{}"), 422, "FOLLOW_ONE");
        refused(follow(caller, "{\"unit\":\"464\",\"mine\":true}"), 422, "FOLLOW_ONE");
        refused(follow(caller, "{\"mine\":true}"), 422, "NOTHING_OF_YOUR_OWN");
        refused(follow(caller, "{\"units\":\"464\"}"), 400, "UNKNOWN_FIELD");
    }

    @Test
    void a_line_that_broke_makes_no_second_calendar() {
        var first = follow(as("auditor", "VN").header("Idempotency-Key", "k-1"), "{\"unit\":\"464\"}")
                .statusCode(201);
        follow(as("auditor", "VN").header("Idempotency-Key", "k-1"), "{\"unit\":\"464\"}")
                .statusCode(201)
                .body("url", is(first.extract().<String>path("url")))
                .header("Idempotent-Replayed", is("true"));
    }

    @Test
    void twenty_are_enough_for_anybody() {
        for (int n = 0; n < 20; n++) {
            follow(as("auditor", "VN"), "{\"unit\":\"464\"}").statusCode(201);
        }
        refused(follow(as("auditor", "VN"), "{\"unit\":\"464\"}"), 409, "TOO_MANY_SUBSCRIPTIONS");
    }

    @Test
    void to_take_one_back_it_must_have_been_seen() {
        var made = follow(as("auditor", "VN"), "{\"unit\":\"464\"}")
                .statusCode(201)
                .header("ETag", endsWith("0\""))
                .extract();
        as("auditor", "VN").delete(made.header("Location")).then().statusCode(428);
        as("auditor", "VN")
                .header("If-Match", "\"7\"")
                .delete(made.header("Location"))
                .then()
                .statusCode(412);
    }

    private static ValidatableResponse follow(RequestSpecification caller, String what) {
        return caller.contentType("application/json")
                .body(what)
                .post("/api/v1/calendar-subscriptions")
                .then();
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("code", is(code));
    }
}
