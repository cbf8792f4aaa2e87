package vn.baophu.reporting.progress;

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

/** The door to progress. */
@Path("/progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress", description = "What was reported against what was set")
public class ProgressResource {
    private final ProgressDesk desk;
    private final CurrentCaller caller;

    ProgressResource(ProgressDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "Progress of a unit and of the units right below it",
            description =
                    "Sums the accepted reports of all reporting units below, the last one included at once. A unit"
                            + " that has not reported is named as missing and never counted as zero. Where several regimes gave"
                            + " a figure for one unit and period, the one with the later cut-off counts; where a calendar asks a unit,"
                            + " what it gave on an occasion counts for nothing. A target is a number of"
                            + " people on the last day of its year: a half-year, quarter or month is held against it as it is, how"
                            + " many of them take part by then, and FORECAST says where the year ends at the present rate. A unit"
                            + " that reports for all its people while calendars ask all units below it, too, is shown beside their"
                            + " sum, never in it; while they ask only some, or those are asked on an occasion, its own figure counts.")
    @APIResponse(responseCode = "200", description = "The progress")
    @APIResponse(responseCode = "400", description = "REQUIRED, NO_SUCH_PERIOD, BAD_FORMAT, NOT_ONE_OF")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "REGIME_NOT_FOUND")
    @APIResponse(responseCode = "422", description = "NO_SUCH_UNIT, NO_SUCH_INDICATOR, SEVERAL_FAULTS")
    public ProgressView progress(@BeanParam ProgressQuery query) {
        return desk.progress(query, caller.get());
    }
}
