package vn.baophu.reporting.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What progress is asked for. */
public class ProgressQuery {
    @NotBlank @QueryParam("unit")
    @Parameter(description = "Code or id of the unit, read on the day of asOf", example = "464")
    String unit;

    @NotBlank @QueryParam("period")
    @Parameter(example = "2024-S1")
    String period;

    @NotBlank @QueryParam("indicator")
    @Parameter(example = "BHYT")
    String indicator;

    @QueryParam("regime")
    @Parameter(description = "Only what this regime asks for", example = "000-R01")
    String regime;

    @QueryParam("asOf")
    @Parameter(
            description =
                    "Units and accepted reports as they were at the end of this day; without it, now. The target is the"
                            + " version in force that day, of a period that is over the version in force on its last day",
            example = "2024-07-09")
    LocalDate asOf;

    public ProgressQuery() {}

    String period() {
        return period;
    }

    String indicator() {
        return indicator;
    }
}
