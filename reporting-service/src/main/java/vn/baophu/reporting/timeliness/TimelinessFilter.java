package vn.baophu.reporting.timeliness;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which reports the times are told; what is not stated does not narrow them. */
public class TimelinessFilter {
    @QueryParam("unit")
    @Parameter(description = "Code or id of a unit: its reports and those of all below it", example = "464")
    String unit;

    @QueryParam("agency")
    @Parameter(description = "Code of the agency that reports", example = "H45.464.01")
    String agency;

    @QueryParam("regime")
    @Parameter(description = "Code of the regime", example = "000-R01")
    String regime;

    @QueryParam("period")
    @Parameter(example = "2024-S1")
    String period;

    @QueryParam("dueBefore")
    @Parameter(description = "Last day in time lies before this day", example = "2025-01-01")
    LocalDate dueBefore;

    @QueryParam("dueAfter")
    @Parameter(description = "Last day in time lies after this day", example = "2023-12-31")
    LocalDate dueAfter;
}
