package vn.baophu.reporting.obligation;

import static vn.baophu.platform.security.Roles.COORDINATOR;
import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;

/** The door to what is owed. */
@Path("/obligations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations", description = "The reports that are owed: by whom, for which period, until when")
public class ObligationsResource {
    private final ObligationReading reading;
    private final ObligationDesk desk;
    private final CurrentCaller caller;

    ObligationsResource(ObligationReading reading, ObligationDesk desk, CurrentCaller caller) {
        this.reading = reading;
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "What is owed in the caller's area, by due day",
            description = "What lies outside the caller's area is not in the list.")
    @APIResponse(responseCode = "200", description = "A page of obligations")
    @APIResponse(responseCode = "400", description = "NO_SUCH_PERIOD, NOT_ONE_OF, BAD_FORMAT, OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(
            responseCode = "422",
            description = "NO_SUCH_UNIT, NO_SUCH_AGENCY, NO_SUCH_REGIME, NO_SUCH_PLAN, AMBIGUOUS_PLAN, SEVERAL_FAULTS")
    public Page<ObligationView> list(@BeanParam ObligationFilter filter, @BeanParam PageRequest page) {
        return reading.list(filter, page, caller.get());
    }

    @GET
    @RolesAllowed(READER)
    @Path("/{id}")
    @Operation(summary = "One obligation")
    @APIResponse(responseCode = "200", description = "The obligation")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "OBLIGATION_NOT_FOUND")
    public ObligationView one(@PathParam("id") @NotNull UUID id) {
        return reading.one(id, caller.get());
    }

    @POST
    @Idempotent
    @Path("/{id}/waiver")
    @RolesAllowed(COORDINATOR)
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            required = true,
            description = "ETag of the obligation that was seen, or its `revision` in quotes as lists carry it",
            example = "\"0-OPEN\"")
    @Operation(
            summary = "Excuse the reporter from a report",
            description = "With If-Match. No report is expected any more; a request for more time lapses.")
    @APIResponse(responseCode = "200", description = "Waived")
    @APIResponse(responseCode = "400", description = "REQUIRED, TOO_LONG, UNKNOWN_FIELD")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "OBLIGATION_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "ALREADY_SUBMITTED, OBLIGATION_WAIVED")
    @APIResponse(responseCode = "412", description = "STALE_VERSION, BAD_IF_MATCH")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public ObligationView waive(@PathParam("id") @NotNull UUID id, @NotNull WaiveObligation waiving) {
        return desk.waive(id, waiving, caller.get());
    }

    @POST
    @Idempotent
    @Path("/{id}/waiver/withdrawal")
    @RolesAllowed(COORDINATOR)
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            required = true,
            description = "ETag of the obligation that was seen",
            example = "\"1-WAIVED\"")
    @Operation(
            summary = "Take a waiver back",
            description = "With If-Match. The report is owed again and counts as such from now on; what was true while"
                    + " the waiver held is kept. It is never locked, as nobody could report meanwhile, and due by `until`;"
                    + " without that, whoever was not late when it was waived has as many days from now on as were left"
                    + " then, one at least. It also takes on what its regime asks by now.")
    @APIResponse(responseCode = "200", description = "Owed again")
    @APIResponse(responseCode = "400", description = "REQUIRED, TOO_LONG, UNKNOWN_FIELD, BAD_FORMAT, OUT_OF_RANGE")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "OBLIGATION_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "NOT_WAIVED")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public ObligationView takeBack(@PathParam("id") @NotNull UUID id, @NotNull TakeWaiverBack taking) {
        return desk.takeBack(id, taking, caller.get());
    }
}
