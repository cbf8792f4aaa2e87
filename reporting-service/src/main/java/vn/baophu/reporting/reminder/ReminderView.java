package vn.baophu.reporting.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.tag.Tagged;
import vn.baophu.reporting.obligation.RegimeRef;
import vn.baophu.reporting.reporter.AgencyRef;
import vn.baophu.reporting.reporter.Named;
import vn.baophu.reporting.reporter.UnitRef;

/**
 * What the caller is told about a report that is owed.
 *
 * @param sentence for people, in the language of the request; as it stood when it was said
 * @param unit the unit that owes the report; absent where an agency does
 * @param occasion the dated occasion it is owed for; absent for a report that returns
 * @param dueOn last day in time, as it was when this was said
 * @param days the rung, in days before (DUE_SOON) or after the due day; the sentence counts from {@code on}, which is later
 *     where days were missed; absent for a notice
 * @param reason in the words of who decided
 * @param by subject of who decided; absent for the ladder
 * @param readAt when the caller first read it; absent while it is unread
 */
@Schema(name = "Reminder", examples = """
                {"id":"01900000-0000-7000-8000-000000000501","kind":"DUE_SOON",
                "sentence":"Thị trấn Hồ Xá, “Báo cáo 6 tháng kết quả thực hiện chỉ tiêu bao phủ BHYT”, kỳ 2024-S1, hạn 09/07/2024: còn 3 ngày.",
                "obligation":"01900000-0000-7000-8000-000000000010",
                "regime":{"code":"000-R01","title":"Báo cáo 6 tháng kết quả thực hiện chỉ tiêu bao phủ BHYT"},
                "unit":{"id":"01900000-0000-7000-8000-000000019363","code":"19363","name":"Thị trấn Hồ Xá"},
                "period":"2024-S1","dueOn":"2024-07-09","days":3,"on":"2024-07-06","at":"2024-07-06T00:00:12Z"}""")
public record ReminderView(
        UUID id,
        ReminderKind kind,
        String sentence,
        UUID obligation,
        RegimeRef regime,
        UnitRef unit,
        AgencyRef agency,
        String period,
        String occasion,
        LocalDate dueOn,

        @Schema(
                description = "The rung of the ladder, in days before (DUE_SOON) or after the due day. The sentence"
                        + " counts from the day on which it was said, which is later where days were missed")
        Integer days,

        String reason,
        String by,
        LocalDate on,
        Instant at,
        Instant readAt)
        implements Tagged {
    static ReminderView of(Reminder reminder, Named names, Instant readAt, Language language) {
        var owed = reminder.obligation();
        return new ReminderView(
                reminder.id(),
                reminder.kind(),
                reminder.sentence(names, reminder.madeOn(), language),
                owed.id(),
                RegimeRef.of(owed.regime()),
                names.unit(owed.reporter()),
                names.agency(owed.reporter()),
                owed.period(),
                owed.occasion(),
                reminder.dueOn(),
                reminder.days(),
                reminder.reason(),
                reminder.madeBy(),
                reminder.madeOn(),
                reminder.madeAt(),
                readAt);
    }

    /** Nothing changes but whether it is read. */
    @Override
    public String etag() {
        return readAt == null ? "0" : "1";
    }
}
