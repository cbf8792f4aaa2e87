package vn.baophu.reporting.timeliness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.reporting.obligation.RegimeRef;
import vn.baophu.reporting.reporter.AgencyRef;
import vn.baophu.reporting.reporter.Named;
import vn.baophu.reporting.reporter.UnitRef;

/**
 * The times of one report that is owed.
 *
 * @param obligation id of the obligation
 * @param unit the unit that reports; absent where an agency does
 * @param regularDueOn last day in time before any extension
 * @param dueOn last day in time
 * @param submission id of the report; absent as long as nothing was sent
 * @param firstSubmittedAt decides whether it is late, for ever, UTC; absent as long as nothing was sent
 * @param acceptedAt when it was first accepted, UTC; absent until then; a correction does not move it
 * @param daysLate days after the last day in time; of a missing report until now; 0 where it is in time
 * @param returnedTimes how often it was given back
 */
@Schema(name = "ReportTimes", examples = """
                {"obligation":"01900000-0000-7000-8000-000000000010",
                "regime":{"code":"000-R01","title":"Báo cáo 6 tháng kết quả thực hiện chỉ tiêu bao phủ BHYT"},
                "unit":{"id":"01900000-0000-7000-8000-000000019426","code":"19426","name":"Xã Vĩnh Ô"},
                "period":"2024-S1","regularDueOn":"2024-07-09","dueOn":"2024-07-12","extended":true,"outcome":"LATE",
                "submission":"01900000-0000-7000-8000-000000000020","firstSubmittedAt":"2024-07-14T02:00:00Z",
                "acceptedAt":"2024-07-15T03:00:00Z","daysLate":2,"returnedTimes":1}""")
public record ReportTimesView(
        UUID obligation,
        RegimeRef regime,
        UnitRef unit,
        AgencyRef agency,
        String period,
        LocalDate regularDueOn,
        LocalDate dueOn,
        boolean extended,
        Outcome outcome,
        UUID submission,
        Instant firstSubmittedAt,
        Instant acceptedAt,
        int daysLate,
        int returnedTimes) {
    static ReportTimesView of(ReportTimes times, Named names) {
        return new ReportTimesView(
                times.obligation(),
                new RegimeRef(times.regime(), times.title()),
                names.unit(times.reporter()),
                names.agency(times.reporter()),
                times.period(),
                times.regularDueOn(),
                times.dueOn(),
                times.dueOn().isAfter(times.regularDueOn()),
                Outcome.valueOf(times.outcome()),
                times.submission(),
                times.firstSentAt(),
                times.firstAcceptedAt(),
                times.daysLate(),
                times.returnedTimes());
    }
}
