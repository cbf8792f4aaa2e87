package vn.baophu.journeys.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.baophu.journeys.stack.Eventually;
import vn.baophu.journeys.stack.Person;
import vn.baophu.journeys.stack.Stack;

/** The due days of the other four papers, met and missed: Kon Tum, Cần Thơ, Vĩnh Long (the province) and Bình Phước. */
@TestMethodOrder(OrderAnnotation.class) // one story in the order of the days
class OtherPapersIT {
    private static final List<String> QUARTERS = List.of("916", "917", "918", "919", "923", "924", "925", "926", "927");

    @TempDir
    static Path data;

    private static Stack stack;

    @BeforeAll
    static void onTheDayBeforeTheTwentiethOfDecember() {
        stack = Stack.ofItsOwn(data, LocalDate.of(2024, 12, 19));
    }

    @AfterAll
    static void theEnd() {
        stack.close();
    }

    @Test
    @Order(1)
    void before_the_first_of_december_vinh_longs_districts_hand_in_their_lists() {
        // Directive 06/CT-UBND, signed 10/4/2018: before 01/12, so the last day in time is 30 November
        var owed = owed("coordinator-tinh-vinh-long", "004-R03");

        assertThat(owed).isNotEmpty().allSatisfy(each -> {
            assertThat(each.get("dueOn").asText()).endsWith("-11-30");
            assertThat(each.get("state").asText()).isEqualTo("OVERDUE");
        });
        var longHo = sends(
                stack.person("reporter", "857", null), "004-R03", "\"unit\":\"857\"", "2018", "", "Tăng 12, giảm 3.");
        longHo.then().statusCode(201).body("late", is(true)).body("dueOn", is("2018-11-30"));
    }

    @Test
    @Order(2)
    void can_tho_counts_its_fourth_quarter_to_the_twentieth_of_december() {
        stack.person("coordinator-can-tho").sends("""
                {"code":"CT-QUY","plan":"002","title":"Báo cáo quý của quận, huyện","kind":"PERIODIC_REPORT",
                 "frequency":"QUARTERLY","unit":"92","indicators":["BHYT"],
                 "reporters":{"unitsUnder":"92","level":"DISTRICT"},
                 "due":[{"part":"Q3","rule":"WORKING_DAYS_AFTER_CUT_OFF","workingDays":5,"cutOff":"CALENDAR"},
                        {"part":"Q4","rule":"WORKING_DAYS_AFTER_CUT_OFF","workingDays":5,
                         "cutOffDay":20,"cutOffMonth":12,"cutOffYearOffset":0}]}""").post("/regimes").then().statusCode(201);

        Eventually.holds(() -> assertThat(owed("coordinator-can-tho", "CT-QUY"))
                .extracting(each ->
                        each.get("period").asText() + " " + each.get("dueOn").asText())
                .filteredOn(each -> each.startsWith("2024"))
                .containsOnly("2024-Q3 2024-10-07", "2024-Q4 2024-12-27"));
    }

    @Test
    @Order(3)
    void before_the_twentieth_of_december_kon_tums_districts_report() {
        konTum("608").then().statusCode(201).body("late", is(false)).body("dueOn", is("2024-12-19"));

        stack.moveTo(LocalDate.of(2024, 12, 20));

        konTum("610").then().statusCode(201).body("late", is(true));
        stack.person("coordinator-kon-tum")
                .asks()
                .get("/obligations?regime=001-R01&period=2024&state=OVERDUE")
                .then()
                .statusCode(200)
                .body("items.unit.code", hasItems("611", "618"));
    }

    @Test
    @Order(4)
    void the_fourth_quarter_of_can_tho_opens_when_the_counting_is_over() {
        canTho("916", 1000).then().statusCode(409).body("code", is("PERIOD_NOT_OPEN"));

        stack.moveTo(LocalDate.of(2024, 12, 21));

        for (var at = 0; at < QUARTERS.size(); at++) {
            var sent = canTho(QUARTERS.get(at), 1000 + at);
            sent.then().statusCode(201).body("late", is(false));
            stack.person("reviewer-can-tho")
                    .changes(sent, "{}")
                    .post("/submissions/{id}/acceptance", District.id(sent))
                    .then()
                    .statusCode(200);
        }
        // 9 × 1000 + 0 + 1 + ... + 8
        var progress = stack.person("auditor").reads("/progress?unit=92&period=2024-Q4&indicator=BHYT");
        assertThat(progress.get("reported").asLong()).isEqualTo(9_036);
        assertThat(progress.get("reportedUnits").asInt()).isEqualTo(9);
    }

    @Test
    @Order(5)
    void binh_phuoc_collects_in_two_steps_before_the_thirtieth_of_june_and_before_the_tenth_of_july() {
        stack.moveTo(LocalDate.of(2025, 6, 29));

        binhPhuoc("BP.008", "003-R01", "Biên chế hiện có, dự kiến tăng, giảm.")
                .then()
                .statusCode(201)
                .body("late", is(false))
                .body("dueOn", is("2025-06-29"));

        stack.moveTo(LocalDate.of(2025, 6, 30));

        binhPhuoc("BP.014", "003-R01", "Lực lượng lao động.")
                .then()
                .statusCode(201)
                .body("late", is(true));

        stack.moveTo(LocalDate.of(2025, 7, 9));

        binhPhuoc("BP.005", "003-R04", "Số người tiềm năng.")
                .then()
                .statusCode(201)
                .body("late", is(false))
                .body("dueOn", is("2025-07-09"));
    }

    private static List<JsonNode> owed(String person, String regime) {
        return stack.person(person).readsAll("/obligations?regime=" + regime);
    }

    private static Response konTum(String district) {
        return sends(
                stack.person("reporter", district, null),
                "001-R01",
                "\"unit\":\"%s\"".formatted(district),
                "2024",
                """
                {"indicator":"BHXH","participants":900},{"indicator":"BHYT","participants":9000},
                {"indicator":"BHTN","participants":500}""",
                "");
    }

    private static Response canTho(String district, long people) {
        return sends(
                stack.person("reporter", district, null),
                "CT-QUY",
                "\"unit\":\"%s\"".formatted(district),
                "2024-Q4",
                "{\"indicator\":\"BHYT\",\"participants\":%d}".formatted(people),
                "");
    }

    private static Response binhPhuoc(String agency, String regime, String words) {
        return sends(
                stack.person("reporter", "70", agency),
                regime,
                "\"agency\":\"%s\"".formatted(agency),
                "2025",
                "",
                words);
    }

    private static Response sends(
            Person reporter, String regime, String who, String period, String figures, String words) {
        return reporter.sends("{\"regime\":\"%s\",%s,\"period\":\"%s\",\"figures\":[%s],\"narrative\":\"%s\"}"
                        .formatted(regime, who, period, figures, words))
                .post("/submissions");
    }
}
