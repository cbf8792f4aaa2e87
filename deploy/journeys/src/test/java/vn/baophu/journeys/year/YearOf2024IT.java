package vn.baophu.journeys.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static vn.baophu.journeys.year.District.COMMUNES;
import static vn.baophu.journeys.year.District.bhyt;
import static vn.baophu.journeys.year.District.done;
import static vn.baophu.journeys.year.District.id;
import static vn.baophu.journeys.year.District.made;

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
import vn.baophu.journeys.stack.Stack;
import vn.baophu.journeys.year.District.Commune;

/**
 * The year 2024 of Vĩnh Linh: eighteen communes and the district's social insurance office as relay, with reports that are
 * late, returned, extended, waived and corrected. The totals were added up by hand from plan 127/KH-UBND: targets 85,941 of
 * 89,149 people, and each commune's distance from its own.
 */
@TestMethodOrder(OrderAnnotation.class) // one story in the order of the year
class YearOf2024IT {
    private static final String HALF_YEAR = "000-R01";
    private static final String YEAR = "000-R02";
    private static final String ALL_SCHEMES = "000-R03";
    private static final Commune HO_XA = COMMUNES.get("19363");
    private static final Commune BEN_QUAN = COMMUNES.get("19366");
    private static final Commune VINH_KHE = COMMUNES.get("19393");
    private static final Commune VINH_O = COMMUNES.get("19426");

    @TempDir
    static Path data;

    private static Stack stack;
    private static District district;
    private static Response hoXa;

    @BeforeAll
    static void inJuly() {
        stack = Stack.ofItsOwn(data, LocalDate.of(2024, 7, 1));
        district = new District(stack);
    }

    @AfterAll
    static void theEnd() {
        stack.close();
    }

    @Test
    @Order(1)
    void one_asks_for_more_time_and_one_need_not_report() {
        var owed = district.owed(HALF_YEAR, "2024-S1");
        assertThat(owed).hasSize(18);
        var asked = made(district.person(VINH_O.reporter())
                .changes(seen(owed.get(VINH_O.code())), "{\"reason\":\"Mưa lũ chia cắt\",\"until\":\"2024-07-15\"}")
                .post(
                        "/obligations/{id}/extension-requests",
                        owed.get(VINH_O.code()).get("id").asText()));
        done(district.person("coordinator-vinh-linh")
                .changes(asked, "{}")
                .post(
                        "/obligations/{id}/extension-requests/{request}/approval",
                        owed.get(VINH_O.code()).get("id").asText(),
                        id(asked)));
        done(district.person("coordinator-vinh-linh")
                .changes(seen(owed.get(VINH_KHE.code())), "{\"reason\":\"Huyện đếm thay\"}")
                .post(
                        "/obligations/{id}/waiver",
                        owed.get(VINH_KHE.code()).get("id").asText()));

        var now = district.owed(HALF_YEAR, "2024-S1");
        assertThat(now.get(VINH_O.code()).get("dueOn").asText()).isEqualTo("2024-07-15");
        assertThat(now.get(VINH_KHE.code()).get("state").asText()).isEqualTo("WAIVED");
    }

    @Test
    @Order(2)
    void fifteen_report_in_time_one_of_them_after_a_return() {
        for (var commune : COMMUNES.values()) {
            if (!List.of(HO_XA, BEN_QUAN, VINH_KHE, VINH_O).contains(commune)) {
                district.accepts(halfYear(commune));
            }
        }
        var sent = district.submits(HO_XA, HALF_YEAR, "2024-S1", bhyt(12700, 13290));
        var back = district.reviews("reviewer-vinh-linh", sent, "return", """
                {"reason":"Chưa khớp dữ liệu thẻ","reworkBy":"2024-07-05",
                 "figures":[{"indicator":"BHYT","reason":"Thiếu 20 người của tháng 6"}]}""");
        hoXa = district.accepts(district.corrects(HO_XA, back, "{\"figures\":[%s]}".formatted(bhyt(12720, 13290))));

        var progress = district.progress("2024-S1", "BHYT", "");
        assertThat(progress.get("expectedUnits").asInt()).isEqualTo(17);
        assertThat(progress.get("reportedUnits").asInt()).isEqualTo(15);
        assertThat(progress.get("missing").findValuesAsText("code")).containsExactly("19366", "19426");
        // 85,941 - 980 - 4,010 - 1,225 of the fifteen, each 30 below its target
        assertThat(progress.get("reported").asLong()).isEqualTo(79_726 - 15 * 30);
    }

    @Test
    @Order(3)
    void after_the_due_day_one_is_late_and_the_extended_one_is_not() {
        stack.moveTo(LocalDate.of(2024, 7, 10));

        var late = halfYear(BEN_QUAN);
        late.then().body("late", is(true));
        district.accepts(late);
        var extended = halfYear(VINH_O);
        extended.then().body("late", is(false));
        district.accepts(extended);

        var progress = district.progress("2024-S1", "BHYT", "");
        assertThat(progress.get("reportedUnits").asInt()).isEqualTo(17);
        assertThat(progress.get("reported").asLong()).isEqualTo(84_961 - 17 * 30);
        assertThat(progress.get("reportedDenominator").asLong()).isEqualTo(88_165);
    }

    @Test
    @Order(4)
    void a_correction_counts_once_it_is_accepted_and_makes_nobody_late() {
        var seen = done(district.person(HO_XA.reporter()).asks().get("/submissions/{id}", id(hoXa)));
        var correction = district.corrects(
                HO_XA, seen, "{\"figures\":[%s],\"reason\":\"Bổ sung 15 thẻ cấp muộn\"}".formatted(bhyt(12735, 13290)));
        assertThat(reported("2024-S1", "")).isEqualTo(84_451);

        district.accepts(correction).then().body("late", is(false));

        assertThat(reported("2024-S1", "")).isEqualTo(84_466);
        assertThat(reported("2024-S1", "&figures=REPORTED")).isEqualTo(84_451);
        var punctuality = district.reads("/timeliness?unit=464&regime=000-R01&period=2024-S1&groupBy=REGIME")
                .at("/items/0");
        assertThat(punctuality.get("onTime").asInt()).isEqualTo(16);
        assertThat(punctuality.get("late").asInt()).isEqualTo(1);
        assertThat(punctuality.get("waived").asInt()).isEqualTo(1);
        assertThat(punctuality.get("extended").asInt()).isEqualTo(1);
        assertThat(punctuality.get("returnedTimes").asInt()).isEqualTo(1);
        assertThat(punctuality.at("/daysLate/total").asInt()).isEqualTo(1);
    }

    @Test
    @Order(5)
    void from_august_on_the_yearly_report_goes_through_the_social_insurance_office() {
        var regime = done(district.person("coordinator-vinh-linh").asks().get("/regimes/{code}", YEAR));
        made(district.person("coordinator-vinh-linh").changes(regime, """
                        {"code":"000-R02","plan":"000","title":"Báo cáo năm, qua BHXH huyện","kind":"PERIODIC_REPORT",
                         "frequency":"YEARLY","unit":"464","indicators":["BHYT"],"validFrom":"2024-08-01",
                         "reporters":{"unitsUnder":"464","level":"COMMUNE"},
                         "due":[{"part":"YEAR","rule":"BEFORE","day":10,"month":1,"yearOffset":1,
                                 "cutOffDay":31,"cutOffMonth":12,"cutOffYearOffset":0}],
                         "recipient":{"agency":"VL.001","printed":"Ban Chỉ đạo huyện"},
                         "relays":[{"agency":"VL.002","reviews":true,
                                    "due":[{"part":"YEAR","rule":"BEFORE","day":20,"month":1,"yearOffset":1,
                                            "cutOffDay":31,"cutOffMonth":12,"cutOffYearOffset":0}]}]}""").post("/regimes/{code}/versions", YEAR));

        Eventually.holds(
                () -> assertThat(district.owed(YEAR, "2024")).hasSize(19).containsKey("VL.002"));
    }

    @Test
    @Order(6)
    void in_december_all_schemes_are_reported() {
        stack.moveTo(LocalDate.of(2024, 12, 10));

        var at = 0;
        for (var commune : COMMUNES.values()) {
            district.accepts(district.submits(commune, ALL_SCHEMES, "2024", """
                    {"indicator":"BHXH_BB","participants":%d},{"indicator":"BHXH_TN","participants":%d},
                    {"indicator":"BHTN","participants":%d},%s""".formatted(
                            100 + at, 50 + at, 90 + at, bhyt(commune.target() - 20, commune.population()))));
            at++;
        }

        // 0 + 1 + ... + 17 = 153
        assertThat(district.progress("2024", "BHXH_BB", "").get("reported").asLong())
                .isEqualTo(1_800 + 153);
        assertThat(district.progress("2024", "BHXH_TN", "").get("reported").asLong())
                .isEqualTo(900 + 153);
        assertThat(district.progress("2024", "BHTN", "").get("reported").asLong())
                .isEqualTo(1_620 + 153);
        assertThat(district.progress("2024", "BHYT", "").get("reported").asLong())
                .isEqualTo(85_941 - 18 * 20);
    }

    @Test
    @Order(7)
    void in_january_the_relay_passes_on_consolidates_and_the_year_is_whole() {
        stack.moveTo(LocalDate.of(2025, 1, 5));

        for (var commune : COMMUNES.values()) {
            var sent = district.submits(commune, YEAR, "2024", bhyt(commune.target() + 5, commune.population() + 5));
            refusedBeforeTheRelay(sent);
            var endorsed = district.reviews("reviewer-vinh-linh", sent, "endorsement", "{}");
            district.reviews("reviewer-ubnd-vinh-linh", endorsed, "acceptance", "{}");
        }
        theRelayReports(district.owed(YEAR, "2024").get("VL.002"));

        var progress = district.progress("2024", "BHYT", "");
        assertThat(progress.get("reportedUnits").asInt()).isEqualTo(18);
        assertThat(progress.get("reported").asLong()).isEqualTo(85_941 + 18 * 5);
        assertThat(progress.get("percentOfWholeTarget").decimalValue()).isEqualByComparingTo("100.10");
        assertThat(district.progress("2024", "BHYT_AND_BHXH_TN", "")
                        .get("reported")
                        .asLong())
                .isEqualTo(86_031 + 1_053);
    }

    @Test
    @Order(8)
    void what_was_accepted_can_be_proven() {
        for (var commune : COMMUNES.keySet()) {
            var checked = district.reads("/submissions/proof-verifications?unit=" + commune);

            assertThat(checked.get("intact").asBoolean()).as(checked.toString()).isTrue();
            assertThat(checked.get("length").asInt()).as(commune).isGreaterThanOrEqualTo(2);
        }
    }

    private static void refusedBeforeTheRelay(Response sent) {
        district.person("reviewer-ubnd-vinh-linh")
                .changes(sent, "{}")
                .post("/submissions/{id}/acceptance", id(sent))
                .then()
                .statusCode(409)
                .body("code", is("NOT_ENDORSED"));
    }

    private static void theRelayReports(JsonNode owed) {
        var office = district.person("reporter-bhxh-vinh-linh");
        var sums =
                office.reads("/obligations/{id}/consolidation", owed.get("id").asText());
        assertThat(sums.get("included").asInt()).isEqualTo(18);
        assertThat(sums.at("/figures/0/participants").asLong()).isEqualTo(86_031);
        var sent = made(office.sends("{\"obligation\":\"%s\",\"figures\":[%s]}"
                        .formatted(owed.get("id").asText(), bhyt(86_031, 89_149 + 90)))
                .post("/submissions"));
        district.reviews("reviewer-ubnd-vinh-linh", sent, "acceptance", "{}");
    }

    /** Thirty people below the target. */
    private static Response halfYear(Commune commune) {
        return district.submits(commune, HALF_YEAR, "2024-S1", bhyt(commune.target() - 30, commune.population()));
    }

    private static long reported(String period, String more) {
        return district.progress(period, "BHYT", more).get("reported").asLong();
    }

    private static Response seen(JsonNode owed) {
        return done(district.person("coordinator-vinh-linh")
                .asks()
                .get("/obligations/{id}", owed.get("id").asText()));
    }
}
