package vn.baophu.reporting.obligation;

import static vn.baophu.platform.error.PlatformRefusal.OUT_OF_RANGE;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.JoinsFaults;
import vn.baophu.platform.error.Words;

/**
 * Why a report is owed after all.
 *
 * @param until its last day in time: the present one or a later one, tomorrow at the earliest, and at most a year after the
 *     earliest; where not stated, as many days from now on as were left when it was waived, tomorrow at least
 */
@Schema(examples = """
                {"reason":"Xã chưa sáp nhập, vẫn phải báo cáo","until":"2024-07-31"}""")
public record TakeWaiverBack(@NotBlank @Size(max = 2000) String reason, LocalDate until) implements JoinsFaults {
    /** {@code OUT_OF_RANGE} where the day leaves no time, or too much. */
    void check(Obligation owed, LocalDate today, Faults faults) {
        var tomorrow = today.plusDays(1);
        var first = owed.dueOn().isAfter(tomorrow) ? owed.dueOn() : tomorrow;
        var last = first.plusYears(1);
        if (until != null && (until.isBefore(first) || until.isAfter(last))) {
            faults.add("/until", OUT_OF_RANGE, Words.range(first, last));
        }
    }
}
