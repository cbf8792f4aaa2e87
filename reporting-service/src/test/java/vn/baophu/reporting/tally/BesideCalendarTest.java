package vn.baophu.reporting.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.DISTRICT;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;
import vn.baophu.reporting.figure.GivenFigures;

/** All communes owe the first quarter of 2024 by calendar, all but Hồ Xá have reported 1,000 people; Hồ Xá alone is asked ad hoc, too. */
@QuarkusTest
class BesideCalendarTest extends AtTheDoor {
    private static final String REGIME = """
            {"code":"%s","plan":"000","title":"Báo cáo","kind":"%s","frequency":"%s","unit":"464",
             "indicators":["BHYT","BHXH_TN"],"reporters":%s%s}""";
    private static final String QUARTER = ",\"due\":[{\"part\":\"Q1\",\"rule\":\"BY\",\"day\":10,\"month\":4}]";
    private static final String COMMUNES = "{\"unitsUnder\":\"464\",\"level\":\"COMMUNE\"}";
    private static final String FIRST_QUARTER = "&period=2024-Q1&indicator=BHYT";
    private static final List<String> TOTALS = List.of(
            "progress?unit=464&with=LAST_YEAR,FORECAST" + FIRST_QUARTER,
            "progress?unit=45&figures=REPORTED" + FIRST_QUARTER,
            "progress?unit=464&asOf=2024-07-05" + FIRST_QUARTER,
            "progress?unit=464&period=2024-Q1&indicator=BHYT_AND_BHXH_TN",
            "progress/table?unit=464&from=2024-Q1&to=2024-Q1&indicator=BHYT",
            "rankings?unit=464&by=COVERAGE" + FIRST_QUARTER);

    @Inject
    GivenFigures given;

    @BeforeEach
    void hoXaIsAskedTwice() {
        regimesAreRecorded();
        record(REGIME.formatted("K", "PERIODIC_REPORT", "QUARTERLY", COMMUNES, QUARTER));
        record(REGIME.formatted("B", "AD_HOC_REPORT", "ON_EVENT", COMMUNES, ""));
        VinhLinh.IDS.keySet().stream().filter(code -> !code.equals(HO_XA)).forEach(code -> {
            given.accepted(code, "BHYT", "2024-Q1", 1000, 2000L);
            given.accepted(code, "BHXH_TN", "2024-Q1", 10, null);
        });
        coordinator().body("""
                        {"name":"Giao ban","on":"2024-07-05","dueOn":"2024-07-12","period":"2024-Q1","reporters":{"units":["19363"]}}""").post("/api/v1/regimes/B/occasions").then().statusCode(201);
    }

    @Test
    void the_answer_does_not_take_the_place_of_the_calendars_figure() {
        reports("K", 12_720);
        var before = totals();

        var answer = reports("B", 13_100);

        assertThat(totals()).isEqualTo(before);
        district().body("reported", is(29_720)).body("reportedUnits", is(18));
        corrects(answer, 13_200);
        assertThat(totals()).isEqualTo(before);
    }

    @Test
    void nor_does_it_if_it_came_first_and_corrections_count_as_ever() {
        reports("B", 13_100);
        var report = reports("K", 12_720);
        district().body("reported", is(29_720));

        corrects(report, 12_800);

        district().body("reported", is(29_800));
    }

    @Test
    void nor_has_the_commune_reported_by_it() {
        var before = totals();

        reports("B", 13_100);

        assertThat(totals()).isEqualTo(before);
        district()
                .body("reported", is(17_000))
                .body("reportedUnits", is(17))
                .body("expectedUnits", is(18))
                .body("missing.code", contains(HO_XA));
        as("auditor", "VN")
                .get("/api/v1/progress?unit=19363&regime=B" + FIRST_QUARTER)
                .then()
                .body("reported", is(13_100))
                .body("expectedUnits", is(1));
    }

    @Test
    void a_commune_that_the_calendar_let_off_is_not_waited_for() {
        String duty = coordinator()
                .get("/api/v1/obligations?period=2024-Q1&unit=19363&regime=K")
                .path("items[0].id");
        coordinator()
                .header("If-Match", "*")
                .body("{\"reason\":\"Mưa lũ\"}")
                .post("/api/v1/obligations/" + duty + "/waiver")
                .then()
                .statusCode(200);
        district().body("reported", is(17_000)).body("expectedUnits", is(17));
        var before = totals();

        reports("B", 13_100);

        assertThat(totals()).isEqualTo(before);
    }

    @Test
    void a_district_is_held_against_what_the_calendar_asked_below_it() {
        record(REGIME.formatted("D", "PERIODIC_REPORT", "QUARTERLY", "{\"units\":[\"464\"]}", QUARTER));
        reports("K", 12_720);
        reports("B", 13_100);

        sends("D", DISTRICT, 30_100, 350).statusCode(422).body("code", is("CONFIRMATION_NEEDED"));
        sends("D", DISTRICT, 29_720, 350).statusCode(201);
    }

    private static List<String> totals() {
        return TOTALS.stream()
                .map(query -> as("auditor", "VN")
                        .get("/api/v1/" + query)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .toList();
    }

    private static ValidatableResponse district() {
        return as("auditor", "VN")
                .get("/api/v1/progress?unit=464" + FIRST_QUARTER)
                .then();
    }

    private static void record(String regime) {
        coordinator().body(regime).post("/api/v1/regimes").then().statusCode(201);
    }

    /** Hồ Xá's report, accepted. */
    private static ValidatableResponse reports(String regime, long people) {
        return accepts(sends(regime, HO_XA, people, 180).statusCode(201)).statusCode(200);
    }

    private static ValidatableResponse sends(String regime, String unit, long people, long voluntary) {
        return reporter(unit)
                .body("{\"regime\":\"%s\",\"unit\":\"%s\",\"period\":\"2024-Q1\",\"figures\":%s}"
                        .formatted(regime, unit, figures(people, voluntary)))
                .post("/api/v1/submissions")
                .then();
    }

    private static void corrects(ValidatableResponse report, long people) {
        accepts(reporter(HO_XA)
                        .header("If-Match", report.extract().header("ETag"))
                        .body("{\"reason\":\"Cộng sót\",\"figures\":%s}".formatted(figures(people, 180)))
                        .post("/api/v1/submissions/" + report.extract().path("id") + "/corrections")
                        .then())
                .statusCode(200);
    }

    private static String figures(long people, long voluntary) {
        return "[{\"indicator\":\"BHYT\",\"participants\":%d,\"denominator\":90000},{\"indicator\":\"BHXH_TN\",\"participants\":%d}]"
                .formatted(people, voluntary);
    }
}
