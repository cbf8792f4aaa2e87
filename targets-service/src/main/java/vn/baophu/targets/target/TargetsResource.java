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
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.targets.plan.Horizons;
import vn.baophu.targets.plan.Plans;

@Path("/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Targets", description = "Figures that plans print")
class TargetsResource {
    private final Targets targets;
    private final TargetQuestions questions;
    private final Insights insights;
    private final Plans plans;
    private final Horizons horizons;
    private final CurrentCaller caller;
    private final BusinessDay day;

    TargetsResource(
            Targets targets,
            TargetQuestions questions,
            Insights insights,
            Plans plans,
            Horizons horizons,
            CurrentCaller caller,
            BusinessDay day) {
        this.targets = targets;
        this.questions = questions;
        this.insights = insights;
        this.plans = plans;
        this.horizons = horizons;
        this.caller = caller;
        this.day = day;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "The targets in force",
            description =
                    "By law, not by the time of recording: of issued plans with their amendments, on any day one figure"
                            + " for a plan, holder, indicator, year, kind and kind of denominator. A figure holds from its"
                            + " paper's first day until the day before an amendment sets another one for the same, or until"
                            + " the plan is replaced or expires. Within a paper the annex counts before the body, the body"
                            + " before a table in it; what else is printed stands in `alsoPrinted`. A plan is asked for with"
                            + " its amendments, an amendment alone. You see the"
                            + " figures of units in your area of responsibility and of units that contain it.")
    @APIResponse(responseCode = "200", description = "A page of targets")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA (of the plan)")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN")
    @APIResponse(responseCode = "422", description = "AMBIGUOUS_PLAN, NO_SUCH_INDICATOR, NO_SUCH_UNIT")
    public Page<TargetView> list(
            @QueryParam("plan") @Parameter(description = "Id, code or number", example = "127/KH-UBND") String plan,
            @BeanParam TargetFilter filter,
            @QueryParam("asOf") @Parameter(description = "In force on this day; today without it") LocalDate asOf,
            @BeanParam PageRequest page) {
        var horizon = horizons.of(caller.get());
        var conditions = questions
                .sound(filter)
                .and("t.figure.kind = :kind", "kind", Objects.requireNonNullElse(filter.figureKind, FigureKind.TARGET))
                .seen("t.holder.id", horizon);
        InForce.on(Objects.requireNonNullElse(asOf, day.today()), conditions);
        if (plan != null && !plan.isBlank()) {
            InForce.of(plans.named(plan, horizon), conditions);
        }
        return insights.into(targets.page(conditions, page));
    }

    @GET
    @Path("/{target}")
    @RolesAllowed(READER)
    @Operation(
            summary = "One target",
            description =
                    "Also of a draft. What is inferred and compared may change while the target does not; the ETag"
                            + " changes with both.")
    @APIResponse(responseCode = "200", description = "The target")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_TARGET")
    public TargetView one(@PathParam("target") UUID target) {
        return insights.into(targets.seen(target, horizons.of(caller.get())));
    }
}
