package vn.baophu.reporting.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.tag.Tagged;
import vn.baophu.reporting.reporter.AgencyRef;
import vn.baophu.reporting.reporter.Named;
import vn.baophu.reporting.reporter.UnitRef;

/**
 * A report that is owed.
 *
 * @param unit the unit that reports; absent where an agency does
 * @param occasion the request or event that asks for it; absent where the calendar does
 * @param cutOffOn last day that the figures count
 * @param opensOn first day on which the report is taken
 * @param dueOn last day in time; the extended one where it was extended
 * @param dueAt the first moment that is too late, UTC
 * @param regularDueOn last day in time before any extension
 * @param lockOn last day on which a late report is still taken; absent where it always is
 * @param submission id of the submission; absent until there is one
 * @param firstSentAt when a report for it was first sent in, UTC; absent until then
 * @param late whether that was too late; absent until then
 * @param waiver absent unless it is waived
 * @param waiverTakenBack the last waiver that was taken back; absent where none was
 */
@Schema(name = "Obligation", examples = """
                {"id":"01900000-0000-7000-8000-000000000010",
                "regime":{"code":"000-R01","title":"Báo cáo 6 tháng kết quả thực hiện chỉ tiêu bao phủ BHYT"},
                "unit":{"id":"01900000-0000-7000-8000-000000019363","code":"19363","name":"Thị trấn Hồ Xá"},
                "kind":"REPORT","period":"2024-S1","cutOffOn":"2024-06-30","opensOn":"2024-07-01","dueOn":"2024-07-09",
                "dueAt":"2024-07-09T17:00:00Z","regularDueOn":"2024-07-09","extended":false,"state":"OPEN","revision":0}""")
public record ObligationView(
        UUID id,
        RegimeRef regime,
        UnitRef unit,
        AgencyRef agency,
        ObligationKind kind,
        String period,
        String occasion,
        LocalDate cutOffOn,
        LocalDate opensOn,
        LocalDate dueOn,
        Instant dueAt,
        LocalDate regularDueOn,
        boolean extended,
        LocalDate lockOn,
        ObligationState state,
        UUID submission,
        Instant firstSentAt,
        Boolean late,
        Waiver waiver,
        WaiverTakenBackView waiverTakenBack,
        int revision)
        implements Tagged {
    static ObligationView of(Obligation owed, WaiverTakenBack held, Named names, LocalDate today, Instant now) {
        return new ObligationView(
                owed.id(),
                RegimeRef.of(owed.regime()),
                names.unit(owed.reporter()),
                names.agency(owed.reporter()),
                owed.kind(),
                owed.period(),
                owed.occasion(),
                owed.cutOffOn(),
                owed.opensOn(),
                owed.dueOn(),
                owed.dueAt(),
                owed.regularDueOn(),
                owed.extended(),
                owed.lockOn(),
                owed.stateAt(today, now),
                owed.submissionId(),
                owed.firstSentAt(),
                owed.firstSentAt() == null ? null : Boolean.valueOf(owed.late()),
                owed.waiver(),
                WaiverTakenBackView.of(held),
                owed.version());
    }

    /** The state moves with the clock, also where nobody changes anything. */
    @Override
    public String etag() {
        return revision + "-" + state;
    }
}
