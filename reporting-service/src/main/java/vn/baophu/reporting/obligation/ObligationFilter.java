package vn.baophu.reporting.obligation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which obligations a list shows; what is not stated does not narrow it. */
public class ObligationFilter {
    @QueryParam("regime")
    @Parameter(description = "Code of the regime", example = "000-R01")
    String regime;

    @QueryParam("plan")
    @Parameter(description = "Code or number of the plan", example = "127/KH-UBND")
    String plan;

    @QueryParam("unit")
    @Parameter(description = "Code or id of a unit: its obligations and those of all below it", example = "464")
    String unit;

    @QueryParam("agency")
    @Parameter(description = "Code of the agency that reports", example = "H45.464.01")
    String agency;

    @QueryParam("kind")
    ObligationKind kind;

    @QueryParam("period")
    @Parameter(example = "2024-S1")
    String period;

    @QueryParam("state")
    ObligationState state;

    @QueryParam("extended")
    @Parameter(description = "Whether the due day was extended")
    Boolean extended;

    @QueryParam("dueBefore")
    @Parameter(description = "Last day in time lies before this day", example = "2024-07-10")
    LocalDate dueBefore;

    @QueryParam("dueAfter")
    @Parameter(description = "Last day in time lies after this day", example = "2024-06-30")
    LocalDate dueAfter;
}
