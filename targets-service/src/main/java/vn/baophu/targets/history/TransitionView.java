package vn.baophu.targets.history;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step in the life of a plan.
 *
 * @param by subject of the token of who took it
 * @param reason of a return; absent else
 * @param otherPlan code of the paper that amended or replaced it; absent else
 * @param day first day in force of what was issued or amended, last day of what ended
 */
@Schema(examples = """
        {"step": "ISSUED", "at": "2024-07-01T01:15:00Z", "by": "issuer-vinh-linh", "day": "2023-07-31"}""")
public record TransitionView(Step step, Instant at, String by, String reason, String otherPlan, LocalDate day) {
    static TransitionView of(Transition transition) {
        var also = transition.circumstances();
        return new TransitionView(
                transition.step(), transition.at(), transition.by(), also.reason(), also.otherPlan(), also.day());
    }
}
