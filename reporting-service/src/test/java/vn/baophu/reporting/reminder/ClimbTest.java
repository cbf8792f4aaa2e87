package vn.baophu.reporting.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.contracts.ReportReminded;
import vn.baophu.houserules.StatementCount;
import vn.baophu.houserules.WaitingEvents;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

/** The reports of the first half of 2024 are due on 9 July 2024. */
@QuarkusTest
class ClimbTest extends AtTheDoor {
    @Inject
    Climb climb;

    @BeforeEach
    void regimes() {
        regimesAreRecorded();
    }

    @Test
    void every_rung_is_told_on_its_day_and_the_level_above_hears_of_the_last() {
        for (var day = LocalDate.parse("2024-07-01"); day.getDayOfMonth() < 25; day = day.plusDays(1)) {
            clock.moveTo(day + "T01:00:00Z");
            climb.remind();
            climb.remind();
        }

        assertThat(of(HO_XA))
                .extracting(
                        ReportReminded::kind,
                        ReportReminded::days,
                        each -> each.remindedOn().getDayOfMonth(),
                        ReportReminded::toUnitId)
                .containsExactlyInAnyOrder(
                        tuple("DUE_SOON", 7, 2, VinhLinh.IDS.get(HO_XA)),
                        tuple("DUE_SOON", 3, 6, VinhLinh.IDS.get(HO_XA)),
                        tuple("DUE_SOON", 1, 8, VinhLinh.IDS.get(HO_XA)),
                        tuple("OVERDUE", 1, 10, VinhLinh.IDS.get(HO_XA)),
                        tuple("OVERDUE", 3, 12, VinhLinh.IDS.get(HO_XA)),
                        tuple("ESCALATED", 3, 12, VinhLinh.DISTRICT_ID));
        assertThat(WaitingEvents.of(ReportReminded.class)).hasSize(18 * 6);
    }

    @Test
    void the_day_is_that_of_vietnam() {
        clock.moveTo("2024-07-01T16:59:59Z");
        assertThat(climb.remind()).isZero();
        clock.moveTo("2024-07-01T17:00:00Z");
        assertThat(climb.remind()).isEqualTo(18);
    }

    @Test
    void days_without_the_system_cost_no_flood() {
        clock.moveTo("2024-07-14T01:00:00Z");

        assertThat(climb.remind()).isEqualTo(36);
        assertThat(of(HO_XA))
                .extracting(ReportReminded::kind, ReportReminded::days)
                .containsExactlyInAnyOrder(tuple("OVERDUE", 3), tuple("ESCALATED", 3));
        clock.moveTo("2024-08-30T01:00:00Z");
        assertThat(climb.remind()).isZero();
    }

    @Test
    void who_has_sent_or_needs_not_is_left_alone() {
        accepts(submits(HO_XA, 12700, 13290));
        submits(BEN_QUAN, 4000, 4200);
        GivenOwed.waived(VinhLinh.IDS.get("19369"));
        clock.moveTo("2024-07-06T01:00:00Z");

        assertThat(climb.remind()).isEqualTo(15);
    }

    @Test
    void who_is_locked_out_is_left_alone_and_who_took_a_report_back_is_not_locked_out() {
        var locks = VinhLinh.halfYearly("LOCKS").replace("\"NONE\"", "\"NONE\",\"lockDays\":2");
        coordinator().body(locks).post("/api/v1/regimes").then().statusCode(201);
        var sent = reporter(HO_XA)
                .body(VinhLinh.halfYear(HO_XA, 12700, 13290).replace("000-R01", "LOCKS"))
                .post("/api/v1/submissions")
                .then()
                .extract();
        reporter(HO_XA)
                .header("If-Match", sent.header("ETag"))
                .body("{}")
                .post("/api/v1/submissions/" + sent.path("id") + "/withdrawal")
                .then()
                .statusCode(200);
        clock.moveTo("2024-07-12T01:00:00Z");
        climb.remind();

        assertThat(WaitingEvents.of(ReportReminded.class))
                .filteredOn(each -> each.regime().equals("LOCKS"))
                .extracting(ReportReminded::unitId)
                .containsOnly(VinhLinh.IDS.get(HO_XA));
    }

    @Test
    void a_returned_report_has_its_day_for_sending_it_again() {
        var sent = submits(HO_XA, 12700, 13290).extract();
        reviewer()
                .header("If-Match", sent.header("ETag"))
                .body("{\"reason\":\"Sai\",\"reworkBy\":\"2024-07-15\"}")
                .post("/api/v1/submissions/" + sent.path("id") + "/return")
                .then()
                .statusCode(200);
        clock.moveTo("2024-07-07T01:00:00Z");
        climb.remind();

        assertThat(of(HO_XA)).isEmpty();
        clock.moveTo("2024-07-12T01:00:00Z");
        climb.remind();
        assertThat(of(HO_XA))
                .extracting(ReportReminded::kind, ReportReminded::days, ReportReminded::dueOn)
                .containsExactly(tuple("DUE_SOON", 3, LocalDate.parse("2024-07-15")));
    }

    @Test
    void who_has_nobody_above_is_reported_to_the_nation_and_an_agency_to_its_unit() {
        var province = GivenOwed.by(VinhLinh.PROVINCE_ID, null, null, "2024-07-09");
        var agency = GivenOwed.by(null, UUID.randomUUID(), VinhLinh.DISTRICT_ID, "2024-07-09");
        clock.moveTo("2024-07-12T01:00:00Z");
        climb.remind();

        assertThat(escalated(province)).extracting(ReportReminded::toUnitId).containsExactly((UUID) null);
        assertThat(escalated(agency)).extracting(ReportReminded::toUnitId).containsExactly(VinhLinh.DISTRICT_ID);
        assertThat(WaitingEvents.of(ReportReminded.class))
                .filteredOn(each ->
                        each.obligationId().equals(agency) && each.kind().equals("OVERDUE"))
                .extracting(ReportReminded::toAgency)
                .containsExactly("H44.1");
    }

    @Test
    void a_nation_of_communes_costs_as_many_statements_as_a_district() {
        clock.moveTo("2024-07-06T01:00:00Z");
        var few = StatementCount.of(climb::remind);
        GivenOwed.byUnits(980, "2024-07-09");
        var many = StatementCount.of(() -> assertThat(climb.remind()).isEqualTo(980));

        assertThat(many).isEqualTo(few);
    }

    private static List<ReportReminded> escalated(UUID obligation) {
        return WaitingEvents.of(ReportReminded.class).stream()
                .filter(each ->
                        each.obligationId().equals(obligation) && each.kind().equals("ESCALATED"))
                .toList();
    }

    private static List<ReportReminded> of(String commune) {
        return WaitingEvents.of(ReportReminded.class).stream()
                .filter(each -> VinhLinh.IDS.get(commune).equals(each.unitId()))
                .toList();
    }
}
