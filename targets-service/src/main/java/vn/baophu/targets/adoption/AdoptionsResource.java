package vn.baophu.targets.adoption;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
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
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.platform.security.Roles;

@Path("/plans/{plan}/cascades/{cascade}/adoption")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cascades", description = "Dividing a parent's figure among its children")
class AdoptionsResource {
    private final AdoptionDesk desk;
    private final CurrentCaller caller;

    AdoptionsResource(AdoptionDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PLANNER)
    @Operation(
            summary = "Lay the figures of a cascade into its draft",
            description =
                    "One annex for each who divides, after the last annex of the plan, with a row for each child, one"
                            + " for the reserve and the total; all or none. In an amendment only the figures that change. A cascade is"
                            + " adopted once, and not when the plan has printed another figure for a parent since.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true, example = "\"0\"")
    @APIResponse(responseCode = "200", description = "The cascade, adopted, with its annexes")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN, NO_SUCH_CASCADE")
    @APIResponse(
            responseCode = "409",
            description = "ALREADY_SUBMITTED, ALREADY_ISSUED, ALREADY_ADOPTED, CASCADE_OUTDATED, NOTHING_CHANGES")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public AdoptedView adopt(
            @PathParam("plan") String plan, @PathParam("cascade") UUID cascade, @NotNull Adoption adoption) {
        return desk.adopt(plan, cascade, caller.get());
    }
}
