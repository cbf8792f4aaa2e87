package vn.baophu.targets.finding;

import static vn.baophu.platform.security.Roles.ISSUER;
import static vn.baophu.platform.security.Roles.PLANNER;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.targets.decision.Decide;
import vn.baophu.targets.decision.DecisionView;
import vn.baophu.targets.decision.Decisions;
import vn.baophu.targets.plan.Horizons;
import vn.baophu.targets.plan.Plans;

@Path("/plans/{plan}/findings/{finding}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings", description = "What in a plan does not fit together")
class DecisionsResource {
    private final DecisionDesk desk;
    private final Decisions decisions;
    private final Plans plans;
    private final Horizons horizons;
    private final CurrentCaller caller;

    DecisionsResource(DecisionDesk desk, Decisions decisions, Plans plans, Horizons horizons, CurrentCaller caller) {
        this.desk = desk;
        this.decisions = decisions;
        this.plans = plans;
        this.horizons = horizons;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(summary = "What was decided about a finding, oldest first; the newest holds")
    @APIResponse(responseCode = "200", description = "A page of decisions")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN")
    public Page<DecisionView> list(
            @PathParam("plan") String plan, @PathParam("finding") UUID finding, @BeanParam PageRequest page) {
        var seen = plans.named(plan, horizons.of(caller.get()));
        return decisions.page(seen.id(), finding, page).map(DecisionView::of);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({PLANNER, ISSUER})
    @Operation(
            summary = "Decide about a finding: keep it as printed, correct it by amendment, or accept it",
            description =
                    "Also after the plan was issued. No figure changes; a later decision takes the place of this one.")
    @APIResponse(
            responseCode = "201",
            description = "Decided",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(responseCode = "400", description = "UNKNOWN_FIELD, REQUIRED, WRONG_TYPE, TOO_LONG")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN, NO_SUCH_FINDING")
    @APIResponse(responseCode = "422", description = "PLAN_TOO_LARGE_TO_CHECK")
    public DecisionView decide(
            @PathParam("plan") String plan, @PathParam("finding") UUID finding, @NotNull Decide request) {
        return DecisionView.of(desk.decide(plan, finding, request, caller.get()));
    }
}
