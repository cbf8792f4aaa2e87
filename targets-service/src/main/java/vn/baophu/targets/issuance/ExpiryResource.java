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

@Path("/plans/{plan}/expiry")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "Papers that set targets")
class ExpiryResource {
    private final IssuanceDesk desk;
    private final CurrentCaller caller;

    ExpiryResource(IssuanceDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.ISSUER)
    @Operation(
            summary = "End an issued plan",
            description =
                    "Its figures and those of its amendments are in force until the last day, inclusive, and not after.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true, example = "\"8\"")
    @APIResponse(responseCode = "200", description = "The plan, with its last day")
    @APIResponse(responseCode = "400", description = "REQUIRED, WRONG_TYPE, UNKNOWN_FIELD")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN")
    @APIResponse(responseCode = "409", description = "NOT_ISSUED, PLAN_ENDED, ENDS_WITH_ITS_PLAN")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "422", description = "LAST_DAY_TOO_EARLY")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public PlanView expire(@PathParam("plan") String plan, @NotNull ExpirePlan expiry) {
        return PlanView.of(desk.expire(plan, expiry, caller.get()));
    }
}
