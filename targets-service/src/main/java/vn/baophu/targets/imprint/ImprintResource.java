package vn.baophu.targets.imprint;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.platform.security.Roles;

@Path("/plans/{plan}/imprint")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "Papers that set targets")
class ImprintResource {
    private final ImprintDesk desk;
    private final CurrentCaller caller;

    ImprintResource(ImprintDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "The lines around a plan on paper: who issues it, where, who signs, who gets it",
            description =
                    "What the planner said of them; what nobody said is as Decree 30/2020/NĐ-CP makes it of the plan.")
    @APIResponse(responseCode = "200", description = "The lines as they are printed")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN")
    public ImprintView show(@PathParam("plan") @Parameter(description = "Id, code or number") String plan) {
        return desk.show(plan, caller.get());
    }

    @PUT
    @RolesAllowed(Roles.PLANNER)
    @Operation(summary = "Say the lines around a draft; each that is absent is as usual")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true, example = "\"0\"")
    @APIResponse(responseCode = "200", description = "The lines as they are printed")
    @APIResponse(responseCode = "400", description = "REQUIRED, TOO_LONG, UNKNOWN_FIELD, WRONG_TYPE")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN")
    @APIResponse(responseCode = "409", description = "ALREADY_SUBMITTED, ALREADY_ISSUED")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public ImprintView say(
            @PathParam("plan") @Parameter(description = "Id, code or number") String plan, @NotNull SayImprint lines) {
        return desk.say(plan, lines, caller.get());
    }
}
