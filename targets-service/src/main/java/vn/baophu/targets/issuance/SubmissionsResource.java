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

@Path("/plans/{plan}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "Papers that set targets")
class SubmissionsResource {
    private final SubmissionDesk desk;
    private final CurrentCaller caller;

    SubmissionsResource(SubmissionDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Path("/submission")
    @Idempotent
    @RolesAllowed(Roles.PLANNER)
    @Operation(
            summary = "Lay a draft before its issuer",
            description = "From now on nobody changes it; the issuer issues it or returns it with a reason.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true, example = "\"6\"")
    @APIResponse(responseCode = "200", description = "The plan, submitted")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN")
    @APIResponse(responseCode = "409", description = "ALREADY_SUBMITTED, ALREADY_ISSUED")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public PlanView submit(@PathParam("plan") String plan, @NotNull Submission submission) {
        return PlanView.of(desk.submit(plan, caller.get()));
    }

    @POST
    @Path("/return")
    @Idempotent
    @RolesAllowed(Roles.ISSUER)
    @Operation(
            summary = "Return a submitted plan to its planner",
            description = "It is a draft again; the reason stands in its history.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true, example = "\"7\"")
    @APIResponse(responseCode = "200", description = "The plan, a draft again")
    @APIResponse(responseCode = "400", description = "REQUIRED, TOO_LONG, UNKNOWN_FIELD")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN")
    @APIResponse(responseCode = "409", description = "NOT_SUBMITTED, ALREADY_ISSUED")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public PlanView giveBack(@PathParam("plan") String plan, @NotNull ReturnPlan returned) {
        return PlanView.of(desk.giveBack(plan, returned, caller.get()));
    }
}
