package vn.baophu.reporting.heat;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.security.CurrentCaller;

/** The door to tables of progress. */
@Path("/progress/table")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress", description = "What was reported against what was set")
public class HeatResource {
    private final HeatDesk desk;
    private final CurrentCaller caller;

    HeatResource(HeatDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "Units by periods in one table",
            description =
                    "Every cell says the same as progress does of that unit and period: how many of the units that owe a"
                            + " figure have reported, their sum, its share of their denominators and of their targets for the year. At"
                            + " most 50,000 cells.")
    @APIResponse(responseCode = "200", description = "The table")
    @APIResponse(responseCode = "400", description = "REQUIRED, NO_SUCH_PERIOD, BAD_FORMAT, NOT_ONE_OF")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "REGIME_NOT_FOUND")
    @APIResponse(
            responseCode = "422",
            description = "NO_SUCH_UNIT, NO_SUCH_INDICATOR, NO_PERIOD_BETWEEN, TABLE_TOO_LARGE, SEVERAL_FAULTS")
    public HeatView table(@BeanParam HeatQuery query) {
        return desk.table(query, caller.get());
    }
}
