package vn.baophu.reporting.submission;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which reports a list shows; what is not stated does not narrow it. */
public class SubmissionFilter {
    @QueryParam("regime")
    @Parameter(description = "Code of the regime", example = "000-R01")
    String regime;

    @QueryParam("unit")
    @Parameter(description = "Code or id of a unit: its reports and those of all below it", example = "464")
    String unit;

    @QueryParam("period")
    @Parameter(example = "2024-S1")
    String period;

    @QueryParam("state")
    SubmissionState state;
}
