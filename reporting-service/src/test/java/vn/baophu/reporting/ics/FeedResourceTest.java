package vn.baophu.reporting.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.houserules.Callers.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.houserules.StatementCount;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

@QuarkusTest
class FeedResourceTest extends AtTheDoor {
    @Inject
    EntityManager entities;

    @BeforeEach
    void regimes() {
        regimesAreRecorded();
    }

    @Test
    void a_commune_follows_its_own_due_days_without_a_token() {
        var text = feed(follows("reporter", VinhLinh.HO_XA, "{\"mine\":true}"));

        assertThat(text).contains("BEGIN:VCALENDAR", "X-WR-CALNAME:Hạn báo cáo – Thị trấn Hồ Xá");
        assertThat(events(text))
                .isEqualTo(4); // the half-year and two yearly reports of 2024, one yearly report of 2025 in 400 days
        assertThat(text).contains("DTSTART;VALUE=DATE:20240709", "DTSTART;VALUE=DATE:20241214");
    }

    @Test
    void a_district_sees_all_its_communes_and_what_they_have_sent() {
        submits(VinhLinh.HO_XA, 12700, 13290).statusCode(201);
        var text = feed(follows("coordinator", VinhLinh.DISTRICT, "{\"unit\":\"464\",\"language\":\"EN\"}"));

        assertThat(events(text)).isEqualTo(18 * 4);
        assertThat(text).contains("SUMMARY:Sent: ", "SUMMARY:Report due: ");
    }

    @Test
    void what_is_read_again_unchanged_is_not_sent_again() {
        var key = key(follows("reporter", VinhLinh.HO_XA, "{\"mine\":true}"));
        var first = nobody().get("/api/v1/calendar.ics?key=" + key).then();
        first.statusCode(200)
                .contentType("text/calendar")
                .header("Cache-Control", containsString("private"))
                .header("ETag", notNullValue());

        nobody().header("If-None-Match", first.extract().header("ETag"))
                .get("/api/v1/calendar.ics?key=" + key)
                .then()
                .statusCode(304);
        clock.moveTo("2024-07-10T02:00:00Z");
        nobody().header("If-None-Match", first.extract().header("ETag"))
                .get("/api/v1/calendar.ics?key=" + key)
                .then()
                .statusCode(200)
                .body(containsString("Quá hạn"));
    }

    @Test
    void a_wrong_key_an_expired_one_and_none_open_nothing() {
        var key = key(follows("reporter", VinhLinh.HO_XA, "{\"mine\":true}"));

        for (var wrong : new String[] {"x", key.toLowerCase() + "A", "%00", "' or 1=1 --"}) {
            nobody().queryParam("key", wrong)
                    .get("/api/v1/calendar.ics")
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("code", is("CALENDAR_NOT_FOUND"));
        }
        nobody().get("/api/v1/calendar.ics").then().statusCode(400);
        clock.moveTo("2025-08-10T02:00:00Z");
        nobody().get("/api/v1/calendar.ics?key=" + key).then().statusCode(404);
    }

    @Test
    void a_calendar_taken_back_is_closed() {
        var made = follows("reporter", VinhLinh.HO_XA, "{\"mine\":true}");
        as("reporter", VinhLinh.HO_XA)
                .header("If-Match", made.extract().header("ETag"))
                .delete("/api/v1/calendar-subscriptions/" + made.extract().path("id"))
                .then()
                .statusCode(204);

        nobody().get("/api/v1/calendar.ics?key=" + key(made)).then().statusCode(404);
    }

    @Test
    void the_database_knows_no_key() {
        var made = follows("reporter", VinhLinh.HO_XA, "{\"mine\":true}");
        var known = entities.createNativeQuery(
                        "select (select string_agg(cast(row_to_json(s) as text), ' ') from calendar_subscription s)"
                                + " || (select string_agg(cast(a.after as text), ' ') from audit a)",
                        String.class)
                .getSingleResult();

        assertThat(known.toString()).contains("key_hash").doesNotContain(key(made));
    }

    @Test
    void a_calendar_of_many_takes_no_more_statements_than_one_of_few() {
        var few = key(follows("reporter", VinhLinh.HO_XA, "{\"mine\":true}"));
        var many = key(follows("coordinator", VinhLinh.DISTRICT, "{\"unit\":\"464\"}"));

        assertThat(statements(many)).isLessThanOrEqualTo(statements(few) + 2);
    }

    @Test
    void the_address_is_the_one_by_which_the_door_was_called() {
        as("reporter", VinhLinh.HO_XA)
                .contentType("application/json")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "baophu.example")
                .body("{\"mine\":true}")
                .post("/api/v1/calendar-subscriptions")
                .then()
                .body("url", containsString("https://baophu.example/api/v1/calendar.ics?key="))
                .body("webcal", containsString("webcal://baophu.example/api/v1/calendar.ics?key="))
                .body("webcal", not(containsString("https")));
    }

    private long statements(String key) {
        return StatementCount.of(
                () -> nobody().get("/api/v1/calendar.ics?key=" + key).then().statusCode(200));
    }

    private static ValidatableResponse follows(String role, String unit, String what) {
        return as(role, unit)
                .contentType("application/json")
                .body(what)
                .post("/api/v1/calendar-subscriptions")
                .then()
                .statusCode(201);
    }

    private static String key(ValidatableResponse made) {
        return made.extract().<String>path("url").split("key=")[1];
    }

    private static String feed(ValidatableResponse made) {
        return nobody().get("/api/v1/calendar.ics?key=" + key(made))
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace("\r\n ", "");
    }

    private static int events(String text) {
        return text.split("BEGIN:VEVENT").length - 1;
    }
}
