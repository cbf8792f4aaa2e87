package vn.baophu.reporting.consolidation;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.security.CurrentCaller;

/** The door to what a relay's report starts from. */
@Path("/obligations/{id}/consolidation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consolidation", description = "Sums for relays")
public class ConsolidationsResource {
    private final ConsolidationDesk desk;
    private final CurrentCaller caller;

    ConsolidationsResource(ConsolidationDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "The sums below a relay, with who is missing",
            description = "Of each report the version that counts or, where none does, the last one as soon as the"
                    + " relay has passed it on. Once the relay has sent its own report, also which of the reports it was"
                    + " made from were corrected, given back or taken back since.")
    @APIResponse(responseCode = "200", description = "The sums")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "OBLIGATION_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "NOT_A_RELAY")
    public ConsolidationView one(@PathParam("id") @NotNull UUID id) {
        return desk.of(id, caller.get());
    }
}
