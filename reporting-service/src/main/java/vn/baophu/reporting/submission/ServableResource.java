package vn.baophu.reporting.submission;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;

/** The door to "report once, serve many": what one report may fulfil beside its own obligation. */
@Path("/obligations/{id}/servable")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submissions")
public class ServableResource {
    private final Served served;
    private final CurrentCaller caller;

    ServableResource(Served served, CurrentCaller caller) {
        this.served = served;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "What a report for this obligation may fulfil too",
            description =
                    "The awaited obligations of the same reporter with the same cut-off that are not locked, and whether"
                            + " they ask for more or go to other reviewers. The ids of those that do not go into serves of the report.")
    @APIResponse(responseCode = "200", description = "A page of obligations")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "OBLIGATION_NOT_FOUND")
    public Page<ServableView> list(@PathParam("id") @NotNull UUID id, @BeanParam PageRequest page) {
        return served.servable(id, page, caller.get());
    }
}
