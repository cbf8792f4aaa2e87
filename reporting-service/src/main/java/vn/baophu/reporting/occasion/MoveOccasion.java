package vn.baophu.reporting.occasion;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.JoinsFaults;

/**
 * Another day for an occasion; it stays with its period.
 *
 * @param dueOn last day in time; of an event its due term says it
 * @param cutOffOn last day that the figures count, the day before {@code on} where not stated
 */
@Schema(examples = """
                {"on":"2024-08-05","dueOn":"2024-08-12"}""")
public record MoveOccasion(@NotNull LocalDate on, LocalDate dueOn, LocalDate cutOffOn) implements JoinsFaults {
    HoldOccasion of(Occasion occasion) {
        var period = occasion.due().period().code();
        return new HoldOccasion(occasion.name(), occasion.event(), on, dueOn, cutOffOn, period, null);
    }
}
