package vn.baophu.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.DISTRICT;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.contracts.ReportAccepted;
import vn.baophu.contracts.ReportedFigure;
import vn.baophu.houserules.WaitingEvents;
import vn.baophu.reporting.AtTheDoor;

/** A report of two indicators serves a regime that asks for one: nobody who follows that regime is told the other. */
@QuarkusTest
class OnlyWhatIsAskedTest extends AtTheDoor {
    private static final String DUE = "\"rule\":\"BEFORE\",\"month\":7,\"yearOffset\":0,\"shift\":\"NONE\"";
    private static final String RELAY =
            "\"relays\":[{\"unit\":\"464\",\"due\":[{\"part\":\"S1\",\"day\":15," + DUE + "}]}],";
    private static final String NARRATIVE = "Đã vận động từng hộ.";

    private ValidatableResponse submitted;

    @BeforeEach
    void aReportServesAnotherRegime() {
        regime("HAI-LOAI", "\"BHTN\",\"BHYT\"", "");
        regime("MOT-LOAI", "\"BHYT\"", RELAY);
        submitted = reporter(HO_XA)
                .body("""
                        {"regime":"HAI-LOAI","unit":"19363","period":"2024-S1","serves":["%s"],"narrative":"%s",
                         "figures":[{"indicator":"BHYT","participants":12700,"denominator":13290},
                                    {"indicator":"BHTN","participants":800}]}""".formatted(owed(HO_XA), NARRATIVE))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
    }

    @Test
    void the_relays_sums_hold_what_its_regime_asks_for() {
        reporter(DISTRICT)
                .get("/api/v1/obligations/" + owed(DISTRICT) + "/consolidation")
                .then()
                .statusCode(200)
                .body("included", is(1))
                .body("figures.indicator", contains("BHYT"))
                .body("figures.participants", contains(12700));
    }

    @Test
    void an_exported_period_holds_it_only_and_is_taken_back() {
        var period = "/api/v1/reports/MOT-LOAI/2024-S1";
        reviewer()
                .get(period)
                .then()
                .body("items.find { it.unit.code == '19363' }.figures.indicator", contains("BHYT"));
        var table = reviewer().get(period + ".csv").asString();

        assertThat(table.lines()).hasSize(3).noneMatch(line -> line.contains("BHTN"));
        assertThat(table.lines().skip(1)).allMatch(line -> line.endsWith(",2"));
        as("reporter", DISTRICT)
                .contentType("text/csv; charset=UTF-8")
                .body(table)
                .post("/api/v1/submission-batches")
                .then()
                .statusCode(201)
                .body("unchanged", is(1))
                .body("blank", is(1));
        as("reporter", DISTRICT)
                .contentType("text/csv; charset=UTF-8")
                .body(table.replace("12700", "12701"))
                .post("/api/v1/submission-batches")
                .then()
                .statusCode(409)
                .body("code", is("ALREADY_SUBMITTED"));
    }

    @Test
    void the_feed_and_the_fact_of_its_acceptance_tell_each_regime_its_own() {
        accepts(submitted).statusCode(200);

        as("auditor", "VN")
                .get("/api/v1/feed")
                .then()
                .body("items", hasSize(4))
                .body("items.findAll { it.regime == 'HAI-LOAI' }.figures.size()", is(2))
                .body("items.findAll { it.regime == 'HAI-LOAI' }.figures.flatten()", hasSize(4))
                .body(
                        "items.findAll { it.regime == 'MOT-LOAI' }.figures.flatten().indicator",
                        contains("BHYT", "BHYT"));
        assertThat(WaitingEvents.of(ReportAccepted.class))
                .extracting(ReportAccepted::regime, accepted -> accepted.figures().stream()
                        .map(ReportedFigure::indicator)
                        .toList())
                .containsExactly(tuple("HAI-LOAI", List.of("BHYT", "BHTN")), tuple("MOT-LOAI", List.of("BHYT")));
    }

    private static void regime(String code, String indicators, String relays) {
        coordinator()
                .body("""
                        {"code":"%s","plan":"127/KH-UBND","title":"Báo cáo","kind":"PERIODIC_REPORT",
                         "frequency":"HALF_YEARLY","unit":"464","indicators":[%s],%s"reporters":{"units":["19363"]},
                         "due":[{"part":"S1","day":10,%s}]}""".formatted(code, indicators, relays, DUE))
                .post("/api/v1/regimes")
                .then()
                .statusCode(201);
    }

    private static String owed(String unit) {
        return reporter(unit)
                .get("/api/v1/obligations?regime=MOT-LOAI&period=2024-S1")
                .path("items.find { it.unit.code == '" + unit + "' }.id");
    }
}
