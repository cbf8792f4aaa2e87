package vn.baophu.reporting.extension;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.tag.Tagged;
import vn.baophu.reporting.obligation.RegimeRef;
import vn.baophu.reporting.reporter.AgencyRef;
import vn.baophu.reporting.reporter.Named;
import vn.baophu.reporting.reporter.UnitRef;

/**
 * More time for a report, as asked for and decided.
 *
 * @param obligation id of the obligation
 * @param unit the unit that reports; absent where an agency does
 * @param regularDueOn last day in time before any extension
 * @param dueOn last day in time as it now is
 * @param until the last day in time that is asked for
 * @param askedBy subject of the reporter
 * @param grantedUntil the last day in time that was granted; absent unless it was
 * @param decision absent until it is decided
 */
@Schema(name = "ExtensionRequest", examples = """
                {"id":"01900000-0000-7000-8000-000000000031","obligation":"01900000-0000-7000-8000-000000000010",
                "regime":{"code":"000-R01","title":"Báo cáo 6 tháng kết quả thực hiện chỉ tiêu bao phủ BHYT"},
                "unit":{"id":"01900000-0000-7000-8000-000000019426","code":"19426","name":"Xã Vĩnh Ô"},
                "period":"2024-S1","regularDueOn":"2024-07-09","dueOn":"2024-07-12","until":"2024-07-15",
                "reason":"Mưa lũ, chưa thu được số liệu của ba thôn","askedAt":"2024-07-08T02:00:00Z",
                "askedBy":"reporter-vinh-o","state":"GRANTED","grantedUntil":"2024-07-12",
                "decision":{"at":"2024-07-10T03:00:00Z","by":"coordinator-vinh-linh",
                "reason":"Cấp trên cần số liệu trước 13/7"},"revision":1}""")
public record ExtensionView(
        UUID id,
        UUID obligation,
        RegimeRef regime,
        UnitRef unit,
        AgencyRef agency,
        String period,
        LocalDate regularDueOn,
        LocalDate dueOn,
        LocalDate until,
        String reason,
        Instant askedAt,
        String askedBy,
        ExtensionState state,
        LocalDate grantedUntil,
        Decided decision,
        int revision)
        implements Tagged {
    /**
     * When, by whom and why it was decided.
     *
     * @param by subject
     * @param reason may be absent where it was granted
     */
    @Schema(name = "ExtensionDecision")
    public record Decided(Instant at, String by, String reason) {}

    static ExtensionView of(ExtensionRequest request, Named names) {
        var owed = request.obligation();
        return new ExtensionView(
                request.id(),
                owed.id(),
                RegimeRef.of(owed.regime()),
                names.unit(owed.reporter()),
                names.agency(owed.reporter()),
                owed.period(),
                owed.regularDueOn(),
                owed.dueOn(),
                request.wantedUntil(),
                request.reason(),
                request.askedAt(),
                request.askedBy(),
                request.state(),
                request.grantedUntil(),
                request.decided(),
                request.version());
    }

    @Override
    public String etag() {
        return String.valueOf(revision);
    }
}
