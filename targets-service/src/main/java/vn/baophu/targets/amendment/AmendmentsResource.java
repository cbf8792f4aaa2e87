package vn.baophu.targets.amendment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.platform.security.Roles;
import vn.baophu.targets.plan.PlanView;

@Path("/plans/{plan}/amendments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "Papers that set targets")
class AmendmentsResource {
    private final AmendmentDesk desk;
    private final CurrentCaller caller;

    AmendmentsResource(AmendmentDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PLANNER)
    @Operation(
            summary = "Draft a paper that amends an issued plan",
            description =
                    "It is a plan of its own with its number, date and first day in force. Lay in tables with the figures"
                            + " that change and nothing else: once it is issued, each takes the place of the figure in force for"
                            + " the same unit, indicator, year and kind, from its first day on. All others stay as they are.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    @APIResponse(responseCode = "400", description = "UNKNOWN_FIELD, REQUIRED, WRONG_TYPE, TOO_LONG, OUT_OF_RANGE")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN")
    @APIResponse(responseCode = "409", description = "NOT_ISSUED, PLAN_ENDED, PLAN_EXISTS, NUMBER_TAKEN, PAPER_TAKEN")
    @APIResponse(
            responseCode = "422",
            description = "NO_SUCH_UNIT, PERIOD_REVERSED, IN_FORCE_TOO_EARLY, AMBIGUOUS_PLAN, SEVERAL_FAULTS")
    public RestResponse<PlanView> draft(
            @PathParam("plan") @Parameter(description = "Id, code or number", example = "000") String plan,
            @NotNull DraftAmendment request) {
        return PlanView.of(desk.draft(plan, request, caller.get())).created();
    }
}
