package vn.baophu.targets.target;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.plan.Horizons;
import vn.baophu.targets.plan.Plans;

@Path("/plans/{plan}/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Targets", description = "Figures that plans print")
class PlanTargetsResource {
    private final Targets targets;
    private final TargetQuestions questions;
    private final Plans plans;
    private final Horizons horizons;
    private final CurrentCaller caller;

    PlanTargetsResource(
            Targets targets, TargetQuestions questions, Plans plans, Horizons horizons, CurrentCaller caller) {
        this.targets = targets;
        this.questions = questions;
        this.plans = plans;
        this.horizons = horizons;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "Every figure that a plan prints, exactly as printed",
            description =
                    "Also of a draft, in the order in which they were taken in. You see the figures of units in your"
                            + " area of responsibility and of units that contain it; the others do not appear.")
    @APIResponse(responseCode = "200", description = "A page of figures")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN")
    @APIResponse(responseCode = "422", description = "AMBIGUOUS_PLAN, NO_SUCH_INDICATOR, NO_SUCH_UNIT")
    public Page<TargetView> list(
            @PathParam("plan") @Parameter(description = "Id, code or number") String plan,
            @BeanParam TargetFilter filter,
            @QueryParam("annex") UUID annex,
            @QueryParam("source") Source source,
            @BeanParam PageRequest page) {
        var horizon = horizons.of(caller.get());
        var conditions = questions
                .sound(filter)
                .and("t.plan = :plan", "plan", plans.named(plan, horizon))
                .and("t.figure.kind = :kind", "kind", filter.figureKind)
                .and("a.id = :annex", "annex", annex)
                .and("a.source = :source", "source", source)
                .seen("t.holder.id", horizon);
        return targets.page(conditions, page).map(TargetView::printed);
    }
}
