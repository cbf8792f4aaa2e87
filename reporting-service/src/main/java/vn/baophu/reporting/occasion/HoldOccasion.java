package vn.baophu.reporting.occasion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.JoinsFaults;
import vn.baophu.reporting.regime.ReporterRule;

/**
 * A request for reports, or the date of an event that a due term waits for.
 *
 * @param name unique in the regime
 * @param event as the due term names it; none for a request
 * @param on day of the request or event
 * @param dueOn last day in time; of an event its due term says it
 * @param cutOffOn last day that the figures count, the day before {@code on} where not stated; of an event its due term says
 *     it
 * @param period what the reports belong to; the year of {@code on} where not stated, or the part that the due term names
 * @param reporters who is asked; everybody who reports under the regime where not stated
 */
@Schema(examples = """
                {"name":"Họp giao ban quý III/2024","on":"2024-08-01","dueOn":"2024-08-09",
                "reporters":{"units":["19363","19366"]}}""")
public record HoldOccasion(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) String event,
        @NotNull LocalDate on,
        LocalDate dueOn,
        LocalDate cutOffOn,
        @Size(max = 20) String period,
        @Valid ReporterRule reporters)
        implements JoinsFaults {}
