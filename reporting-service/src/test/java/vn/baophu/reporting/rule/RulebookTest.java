package vn.baophu.reporting.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.houserules.StatementCount;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;
import vn.baophu.reporting.regime.Regimes;
import vn.baophu.reporting.reporter.Reporter;

/** The rules at the door, against what the database knows. */
@QuarkusTest
class RulebookTest extends AtTheDoor {
    @Inject
    Rulebook rulebook;

    @Inject
    Regimes regimes;

    @BeforeEach
    void inJanuary() {
        regimesAreRecorded();
        clock.moveTo("2025-01-05T02:00:00Z");
    }

    @Test
    void a_jump_against_the_last_year_wants_a_sentence_which_stays_with_the_report() {
        accepts(yearly("000-R02", VinhLinh.HO_XA, "2023", bhyt(8000, "")).statusCode(201));

        yearly("000-R02", VinhLinh.HO_XA, "2024", bhyt(12700, ""))
                .statusCode(422)
                .body("code", is("CONFIRMATION_NEEDED"))
                .body("errors[0].pointer", is("/figures/0/participants"))
                .body("detail", containsString("12.700"))
                .body("detail", containsString("8000"));
        yearly("000-R02", VinhLinh.HO_XA, "2024", bhyt(12700, ",\"confirmation\":\"Nhập thêm ba thôn\""))
                .statusCode(201)
                .body("figures[0].confirmation", is("Nhập thêm ba thôn"));
    }

    @Test
    void a_report_that_is_not_yet_accepted_is_nobodys_last_period() {
        yearly("000-R02", VinhLinh.HO_XA, "2023", bhyt(8000, "")).statusCode(201);

        yearly("000-R02", VinhLinh.HO_XA, "2024", bhyt(12700, "")).statusCode(201);
    }

    @Test
    void an_error_is_not_mended_by_a_sentence() {
        var figures = """
                {"indicator":"BHXH_BB","participants":100},{"indicator":"BHXH_TN","participants":50},
                {"indicator":"BHTN","participants":101,"confirmation":"Đúng"},{"indicator":"BHYT","participants":900}""";

        yearly("000-R03", VinhLinh.HO_XA, "2024", figures)
                .statusCode(422)
                .body("code", is("RULE_BROKEN"))
                .body("errors[0].pointer", is("/figures/2/participants"))
                .body("detail", containsString("BHTN-TRONG-BHXH-BB"));
    }

    @Test
    void a_rule_of_another_unit_does_not_look_and_an_own_one_does() {
        states("99-CHAT", "19366", "AGAINST_TARGET");
        yearly("000-R02", VinhLinh.HO_XA, "2024", bhyt(12000, "")).statusCode(201);

        states("99-CHAT-2", VinhLinh.DISTRICT, "AGAINST_TARGET");
        yearly("000-R02", "19369", "2024", bhyt(2000, "")).statusCode(422).body("detail", containsString("2718"));
    }

    @Test
    void a_district_that_reports_itself_is_held_against_its_communes_and_both_are_kept() {
        coordinator().body("""
                {"code":"D","plan":"000","title":"Báo cáo huyện","kind":"PERIODIC_REPORT","frequency":"YEARLY","unit":"464",
                 "indicators":["BHYT"],"reporters":{"units":["464"]},
                 "due":[{"part":"YEAR","rule":"BEFORE","day":10,"month":1,"yearOffset":1}]}""").post("/api/v1/regimes").then().statusCode(201);
        accepts(yearly("000-R02", VinhLinh.HO_XA, "2024", bhyt(12700, "")).statusCode(201));

        yearly("D", VinhLinh.DISTRICT, "2024", bhyt(12000, ""))
                .statusCode(422)
                .body("detail", containsString("1 trên 18"))
                .body("detail", containsString("12.700"));
        yearly("D", VinhLinh.DISTRICT, "2024", bhyt(80000, "")).statusCode(201);
    }

    @Test
    void thousands_of_reports_cost_as_many_statements_as_one() {
        states("CHAT", VinhLinh.DISTRICT, "AGAINST_TARGET");
        var one = List.of(reported(VinhLinh.HO_XA));
        var many = IntStream.range(0, 3000)
                .mapToObj(at -> VinhLinh.IDS.keySet().stream().toList().get(at % 18))
                .map(this::reported)
                .toList();
        rulebook.findings(one); // the tree of units is remembered now

        var ofOne = StatementCount.of(() -> rulebook.findings(one));
        var ofMany = StatementCount.of(() -> assertThat(rulebook.findings(many)).hasSize(3000));

        assertThat(ofMany).isEqualTo(ofOne).isLessThanOrEqualTo(6);
    }

    @Test
    void units_with_units_below_are_read_together_too() {
        var district = List.of(reported(VinhLinh.DISTRICT, VinhLinh.DISTRICT_ID));
        var both = List.of(district.get(0), reported("45", VinhLinh.PROVINCE_ID));
        rulebook.findings(district); // the tree of units is remembered now

        var ofOne = StatementCount.of(() -> rulebook.findings(district));

        assertThat(StatementCount.of(() -> rulebook.findings(both))).isEqualTo(ofOne);
    }

    private Reported reported(String commune) {
        return reported(commune, VinhLinh.IDS.get(commune));
    }

    private Reported reported(String commune, UUID id) {
        return new Reported(
                regimes.named("000-R02"),
                new Reporter(id, null, commune, id),
                "2024",
                LocalDate.parse("2024-12-31"),
                List.of(new ReportedValue("BHYT", 100L, null, false)));
    }

    private static void states(String code, String unit, String kind) {
        coordinator()
                .body("""
                {"code":"%s","kind":"%s","severity":"ERROR","unit":"%s","indicator":"BHYT","percent":10}""".formatted(code, kind, unit))
                .post("/api/v1/validation-rules")
                .then()
                .statusCode(201);
    }

    private static String bhyt(long participants, String confirmation) {
        return "{\"indicator\":\"BHYT\",\"participants\":%d%s}".formatted(participants, confirmation);
    }

    private static ValidatableResponse yearly(String regime, String unit, String year, String figures) {
        return reporter(unit)
                .body("{\"regime\":\"%s\",\"unit\":\"%s\",\"period\":\"%s\",\"figures\":[%s]}"
                        .formatted(regime, unit, year, figures))
                .post("/api/v1/submissions")
                .then();
    }
}
