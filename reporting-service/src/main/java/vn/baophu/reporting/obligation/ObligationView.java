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
 * @param cutOffOn last day that the figures count
 * @param opensOn first day on which the report is taken
 * @param dueOn last day in time
 * @param dueAt the first moment that is too late, UTC
 * @param submission id of the submission; absent until there is one
 */
@Schema(name = "Obligation", examples = """
                {"id":"01900000-0000-7000-8000-000000000010",
                "regime":{"code":"000-R01","title":"Báo cáo 6 tháng kết quả thực hiện chỉ tiêu bao phủ BHYT"},
                "unit":{"id":"01900000-0000-7000-8000-000000019363","code":"19363","name":"Thị trấn Hồ Xá"},
                "period":"2024-S1","cutOffOn":"2024-06-30","opensOn":"2024-07-01","dueOn":"2024-07-09",
                "dueAt":"2024-07-09T17:00:00Z","state":"OPEN","revision":0}""")
public record ObligationView(
        UUID id,
        RegimeRef regime,
        UnitRef unit,
        AgencyRef agency,
        String period,
        LocalDate cutOffOn,
        LocalDate opensOn,
        LocalDate dueOn,
        Instant dueAt,
        ObligationState state,
        UUID submission,
        int revision)
        implements Tagged {
    static ObligationView of(Obligation owed, Named names, LocalDate today, Instant now) {
        return new ObligationView(
                owed.id(),
                RegimeRef.of(owed.regime()),
                names.unit(owed.reporter()),
                names.agency(owed.reporter()),
                owed.period(),
                owed.cutOffOn(),
                owed.opensOn(),
                owed.dueOn(),
                owed.dueAt(),
                owed.stateAt(today, now),
                owed.submissionId(),
                owed.version());
    }

    /** The state moves with the clock, also where nobody changes anything. */
    @Override
    public String etag() {
        return revision + "-" + state;
    }
}
