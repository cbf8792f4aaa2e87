package vn.baophu.reporting.extension;

import static vn.baophu.reporting.extension.ExtensionRefusal.TOO_FAR;
import static vn.baophu.reporting.obligation.ObligationRefusal.NOT_LATER;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.JoinsFaults;
import vn.baophu.reporting.obligation.Obligation;

/**
 * More time that is asked for.
 *
 * @param until the last day in time that is wanted; later than the present one, at most a year after the regular one or,
 *     where that is later, the one that taking a waiver back gave
 */
@Schema(examples = """
                {"reason":"Mưa lũ, chưa thu được số liệu của ba thôn","until":"2024-07-15"}""")
public record AskExtension(
        @NotBlank @Size(max = 2000) String reason, @NotNull LocalDate until) implements JoinsFaults {
    void check(Obligation owed, Faults faults) {
        checkUntil(until, owed, faults);
    }

    static void checkUntil(LocalDate until, Obligation owed, Faults faults) {
        if (until == null) {
            return;
        }
        var furthest = owed.furthestDueOn();
        if (!until.isAfter(owed.dueOn())) {
            faults.add("/until", NOT_LATER, until, owed.dueOn());
        } else if (until.isAfter(furthest)) {
            faults.add("/until", TOO_FAR, until, furthest);
        }
    }
}
