package vn.baophu.reporting.timeliness;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;

/** The door to who was in time. */
@Path("/timeliness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timeliness", description = "Who was in time, late by how much, returned how often, extended, excused")
public class TimelinessResource {
    private final TimelinessReading reading;
    private final CurrentCaller caller;

    TimelinessResource(TimelinessReading reading, CurrentCaller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "How many reports were in time, by unit, agency, regime or period",
            description = "Decided by the first sending and the due day as it holds. Without groupBy one row for all."
                    + " Without a unit the caller's own area is counted.")
    @APIResponse(responseCode = "200", description = "A page of rows")
    @APIResponse(responseCode = "400", description = "NOT_ONE_OF, NO_SUCH_PERIOD, BAD_FORMAT, OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "422", description = "NO_SUCH_UNIT, NO_SUCH_AGENCY, NO_SUCH_REGIME, SEVERAL_FAULTS")
    public Page<PunctualityView> table(
            @BeanParam TimelinessFilter filter,
            @Parameter(description = "What one row stands for", example = "UNIT") @QueryParam("groupBy") GroupBy by,
            @BeanParam PageRequest page) {
        return reading.table(filter, by, page, caller.get());
    }

    @GET
    @Path("/reports")
    @RolesAllowed(READER)
    @Operation(
            summary = "The times of each report that is owed, by due day",
            description = "First sending and acceptance apart. Without a unit those of the caller's own area.")
    @APIResponse(responseCode = "200", description = "A page of reports")
    @APIResponse(responseCode = "400", description = "NOT_ONE_OF, NO_SUCH_PERIOD, BAD_FORMAT, OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "422", description = "NO_SUCH_UNIT, NO_SUCH_AGENCY, NO_SUCH_REGIME, SEVERAL_FAULTS")
    public Page<ReportTimesView> reports(
            @BeanParam TimelinessFilter filter, @QueryParam("outcome") Outcome outcome, @BeanParam PageRequest page) {
        return reading.reports(filter, outcome, page, caller.get());
    }
}
