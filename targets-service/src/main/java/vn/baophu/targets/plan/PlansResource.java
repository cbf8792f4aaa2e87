package vn.baophu.targets.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.platform.security.Roles;
import vn.baophu.targets.history.History;
import vn.baophu.targets.history.TransitionView;

@Path("/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "Papers that set targets")
class PlansResource {
    private final PlanDesk desk;
    private final Plans plans;
    private final Horizons horizons;
    private final History history;
    private final CurrentCaller caller;

    PlansResource(PlanDesk desk, Plans plans, Horizons horizons, History history, CurrentCaller caller) {
        this.history = history;
        this.desk = desk;
        this.plans = plans;
        this.horizons = horizons;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "The plans, oldest entry first",
            description =
                    "For everyone signed in: plans of units in your area of responsibility and of units that contain"
                            + " it; drafts only of units in it.")
    @APIResponse(responseCode = "200", description = "A page of plans")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    public Page<PlanView> list(
            @QueryParam("number") @Parameter(description = "As printed", example = "127/KH-UBND") String number,
            @QueryParam("code") @Parameter(example = "000") String code,
            @QueryParam("unit") @Parameter(description = "Code of the issuing unit", example = "464") String unit,
            @QueryParam("state") PlanState state,
            @QueryParam("amends") @Parameter(description = "The papers that amend this plan", example = "000")
                    String amends,
            @BeanParam PageRequest page) {
        var horizon = horizons.of(caller.get());
        var conditions = new Conditions()
                .and("paper.number = :number", "number", number)
                .and("code = :code", "code", code)
                .and("unitCode = :unit", "unit", unit)
                .and("standing.state = :state", "state", state)
                .and("amends = :amends", "amends", named(amends, horizon))
                .and(
                        "(standing.issuedAt is not null or unitId in :area)",
                        "area",
                        horizon.area().orElse(null))
                .seen("unitId", horizon);
        return plans.page(conditions, page).map(PlanView::of);
    }

    @GET
    @Path("/{plan}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One plan by id, code or number", description = "A slash in a number is sent as %2F.")
    @APIResponse(responseCode = "200", description = "The plan")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN")
    @APIResponse(responseCode = "422", description = "AMBIGUOUS_PLAN")
    public PlanView one(@PathParam("plan") String plan) {
        return PlanView.of(plans.named(plan, horizons.of(caller.get())));
    }

    @GET
    @Path("/{plan}/history")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "What was done with a plan, by whom and when, oldest first")
    @APIResponse(responseCode = "200", description = "A page of steps")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN")
    public Page<TransitionView> history(@PathParam("plan") String plan, @BeanParam PageRequest page) {
        return history.page(plans.named(plan, horizons.of(caller.get())).id(), page);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PLANNER)
    @Operation(summary = "Draft a plan", description = "The issuing unit must lie in your area of responsibility.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    @APIResponse(responseCode = "400", description = "UNKNOWN_FIELD, REQUIRED, WRONG_TYPE, TOO_LONG, OUT_OF_RANGE")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "409", description = "PLAN_EXISTS, NUMBER_TAKEN, PAPER_TAKEN, NOT_ISSUED, PLAN_ENDED")
    @APIResponse(
            responseCode = "422",
            description = "NO_SUCH_UNIT, PERIOD_REVERSED, IN_FORCE_TOO_EARLY, SEVERAL_FAULTS")
    public RestResponse<PlanView> draft(@NotNull DraftPlan request) {
        return PlanView.of(desk.draft(request, caller.get())).created();
    }

    private Plan named(String plan, Horizon horizon) {
        return plan == null || plan.isBlank() ? null : plans.named(plan, horizon);
    }
}
