package vn.baophu.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.baophu.contracts.AgencyRecorded;
import vn.baophu.contracts.DomainEvent;
import vn.baophu.contracts.DueDayExtended;
import vn.baophu.contracts.IndicatorRecorded;
import vn.baophu.contracts.PlanIssued;
import vn.baophu.contracts.ReportAccepted;
import vn.baophu.contracts.ReportReminded;
import vn.baophu.contracts.ReportReturned;
import vn.baophu.contracts.ReportSubmitted;
import vn.baophu.contracts.ReportedFigure;
import vn.baophu.contracts.TargetAssigned;
import vn.baophu.contracts.UnitRecorded;

/** What others read from our topics. A line here may grow at its end; nothing in it is renamed or retyped. */
class EventBodiesTest {
    private static final UUID EVENT = new UUID(0, 1);
    private static final UUID THING = new UUID(0, 2);
    private static final UUID OTHER = new UUID(0, 3);
    private static final Instant NOW = Instant.parse("2024-07-01T01:15:00Z");
    private static final LocalDate DAY = LocalDate.of(2024, 7, 9);
    private static final String HEAD =
            "\"eventId\":\"00000000-0000-0000-0000-000000000001\",\"occurredAt\":\"2024-07-01T01:15:00Z\",";
    private static final String T = "\"00000000-0000-0000-0000-000000000002\"";
    private static final String O = "\"00000000-0000-0000-0000-000000000003\"";
    private static final String REPORT = "\"submissionId\":" + T + ",\"revision\":3,\"obligationId\":" + O
            + ",\"regime\":\"000-R01\",\"period\":\"2024-S1\",\"unitId\":" + T + ","
            + "\"dueOn\":\"2024-07-09\",\"submittedAt\":\"2024-07-01T01:15:00Z\",\"late\":false,";
    private static final String FIGURES =
            "\"figures\":[{\"indicator\":\"BHYT\",\"participants\":12720,\"denominator\":13290}]";
    private static final List<ReportedFigure> REPORTED = List.of(new ReportedFigure("BHYT", 12720, 13290L));

    @Test
    void a_unit() throws Exception {
        var version = new UnitRecorded.Version("Huyện Vĩnh Linh", "DISTRICT", "464", OTHER, null, DAY, "NQ 1");
        pinned(
                new UnitRecorded(EVENT, NOW, THING, 3, List.of(version)),
                "\"unitId\":" + T
                        + ",\"revision\":3,\"versions\":[{\"name\":\"Huyện Vĩnh Linh\",\"level\":\"DISTRICT\","
                        + "\"code\":\"464\",\"parentId\":" + O
                        + ",\"validTo\":\"2024-07-09\",\"legalAct\":\"NQ 1\"}]");
    }

    @Test
    void an_agency() throws Exception {
        pinned(
                new AgencyRecorded(EVENT, NOW, THING, 3, "VL.001", "Phòng Y tế", "PYT", "DIVISION", OTHER, false),
                "\"agencyId\":" + T
                        + ",\"revision\":3,\"code\":\"VL.001\",\"name\":\"Phòng Y tế\",\"shortName\":\"PYT\","
                        + "\"kind\":\"DIVISION\",\"unitId\":" + O + ",\"collective\":false");
    }

    @Test
    void an_indicator() throws Exception {
        pinned(
                new IndicatorRecorded(
                        EVENT,
                        NOW,
                        THING,
                        3,
                        "BHXH_TN",
                        "BHXH tự nguyện",
                        "Voluntary",
                        List.of("BHXHTN"),
                        "BHXH",
                        "PART"),
                "\"indicatorId\":" + T + ",\"revision\":3,\"code\":\"BHXH_TN\",\"nameVi\":\"BHXH tự nguyện\","
                        + "\"nameEn\":\"Voluntary\",\"aliases\":[\"BHXHTN\"],\"parent\":\"BHXH\",\"relation\":\"PART\"");
    }

    @Test
    void a_plan() throws Exception {
        pinned(
                new PlanIssued(
                        EVENT, NOW, THING, 3, "000", "127/KH-UBND", "PLAN", "UBND", "Tên", OTHER, DAY, 2023, 2025, DAY),
                "\"planId\":" + T + ",\"revision\":3,\"code\":\"000\",\"number\":\"127/KH-UBND\",\"kind\":\"PLAN\","
                        + "\"issuer\":\"UBND\",\"title\":\"Tên\",\"unitId\":" + O
                        + ",\"signedOn\":\"2024-07-09\",\"periodFrom\":2023,\"periodTo\":2025,\"inForceTo\":\"2024-07-09\"");
    }

    @Test
    void a_target() throws Exception {
        pinned(
                new TargetAssigned(
                        EVENT,
                        NOW,
                        THING,
                        3,
                        OTHER,
                        OTHER,
                        "BHYT",
                        2024,
                        "TARGET",
                        85941L,
                        "POPULATION",
                        89149L,
                        new BigDecimal("96.40"),
                        "96,40",
                        "EQUAL",
                        DAY,
                        null,
                        true),
                "\"targetId\":" + T + ",\"revision\":3,\"planId\":" + O + ",\"unitId\":" + O
                        + ",\"indicator\":\"BHYT\",\"year\":2024,\"figureKind\":\"TARGET\",\"participants\":85941,"
                        + "\"denominatorKind\":\"POPULATION\",\"denominator\":89149,\"percent\":96.40,"
                        + "\"printedPercent\":\"96,40\",\"comparator\":\"EQUAL\",\"inForceFrom\":\"2024-07-09\",\"openStart\":true");
    }

    @Test
    void a_report_sent_in() throws Exception {
        pinned(
                new ReportSubmitted(
                        EVENT, NOW, THING, 3, OTHER, "000-R01", "2024-S1", THING, null, DAY, NOW, false, REPORTED),
                REPORT + FIGURES);
    }

    @Test
    void a_report_given_back() throws Exception {
        pinned(
                new ReportReturned(
                        EVENT, NOW, THING, 3, OTHER, "000-R01", "2024-S1", THING, null, DAY, NOW, false, "Vì",
                        REPORTED),
                REPORT + "\"reason\":\"Vì\"," + FIGURES);
    }

    @Test
    void a_report_accepted() throws Exception {
        pinned(
                new ReportAccepted(
                        EVENT,
                        NOW,
                        THING,
                        3,
                        OTHER,
                        "000-R01",
                        "2024-S1",
                        THING,
                        null,
                        DAY,
                        NOW,
                        false,
                        NOW,
                        "an",
                        REPORTED,
                        "REPORT",
                        "Giao ban"),
                REPORT + "\"acceptedAt\":\"2024-07-01T01:15:00Z\",\"acceptedBy\":\"an\"," + FIGURES
                        + ",\"kind\":\"REPORT\",\"occasion\":\"Giao ban\"");
    }

    @Test
    void a_reminder() throws Exception {
        pinned(
                new ReportReminded(
                        EVENT, NOW, OTHER, "000-R01", "2024-S1", THING, null, DAY, "DUE_SOON", 7, DAY, THING, null),
                "\"obligationId\":" + O + ",\"regime\":\"000-R01\",\"period\":\"2024-S1\",\"unitId\":" + T
                        + ",\"dueOn\":\"2024-07-09\",\"kind\":\"DUE_SOON\",\"days\":7,"
                        + "\"remindedOn\":\"2024-07-09\",\"toUnitId\":" + T);
    }

    @Test
    void more_time_for_a_report() throws Exception {
        pinned(
                new DueDayExtended(
                        EVENT, NOW, OTHER, "000-R01", "2024-S1", THING, null, DAY, DAY.minusDays(5), "Giao ban"),
                "\"obligationId\":" + O + ",\"regime\":\"000-R01\",\"period\":\"2024-S1\",\"unitId\":" + T
                        + ",\"dueOn\":\"2024-07-09\",\"regularDueOn\":\"2024-07-04\",\"occasion\":\"Giao ban\"");
    }

    @Test
    void what_the_calendar_asks_for_reads_as_before_there_were_occasions() throws Exception {
        pinned(
                new ReportAccepted(
                        EVENT, NOW, THING, 3, OTHER, "000-R01", "2024-S1", THING, null, DAY, NOW, false, NOW, "an",
                        REPORTED, "REPORT", null),
                REPORT + "\"acceptedAt\":\"2024-07-01T01:15:00Z\",\"acceptedBy\":\"an\"," + FIGURES
                        + ",\"kind\":\"REPORT\"");
        pinned(
                new DueDayExtended(EVENT, NOW, OTHER, "000-R01", "2024-S1", THING, null, DAY, DAY.minusDays(5), null),
                "\"obligationId\":" + O + ",\"regime\":\"000-R01\",\"period\":\"2024-S1\",\"unitId\":" + T
                        + ",\"dueOn\":\"2024-07-09\",\"regularDueOn\":\"2024-07-04\"");
    }

    private static void pinned(DomainEvent event, String body) throws JsonProcessingException {
        String written = EventJson.write(event);
        assertThat(written).isEqualTo("{" + HEAD + body + "}");
        assertThat(EventJson.read(written, event.getClass())).isEqualTo(event);
    }
}
