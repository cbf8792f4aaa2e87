package vn.baophu.agency.assignment;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which assignments are asked for; what is absent asks for any. */
public class AssignmentFilter {
    @QueryParam("unit")
    @Parameter(description = "Who carries it out; id or code as today", example = "19363")
    String unit;

    @QueryParam("agency")
    @Parameter(description = "Who carries it out; id or code", example = "VL.002")
    String agency;

    @QueryParam("period")
    @Parameter(example = "2024-S1")
    String period;

    @QueryParam("state")
    AssignmentState state;
}
