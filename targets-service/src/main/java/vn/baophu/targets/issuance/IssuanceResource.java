package vn.baophu.targets.issuance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.platform.security.Roles;
import vn.baophu.targets.plan.PlanView;

@Path("/plans/{plan}/issuance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "Papers that set targets")
class IssuanceResource {
    private final IssuanceDesk desk;
    private final CurrentCaller caller;

    IssuanceResource(IssuanceDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.ISSUER)
    @Operation(
            summary = "Put a submitted plan in force",
            description =
                    "From now on nothing in it changes in place, its figures answer as targets, and the other services"
                            + " hear of it.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true, example = "\"7\"")
    @APIResponse(responseCode = "200", description = "The plan, issued")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN")
    @APIResponse(responseCode = "409", description = "NOT_SUBMITTED, ALREADY_ISSUED, PLAN_ENDED")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public PlanView issue(@PathParam("plan") String plan, @NotNull Issuance issuance) {
        return PlanView.of(desk.issue(plan, caller.get()));
    }
}
