package vn.baophu.targets.clause;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.platform.security.Roles;
import vn.baophu.targets.plan.Horizons;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.plan.Plans;

@Path("/plans/{plan}/clauses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clauses", description = "The body of a plan, clause by clause")
class ClausesResource {
    private final ClauseDesk desk;
    private final Clauses clauses;
    private final Plans plans;
    private final Horizons horizons;
    private final CurrentCaller caller;

    ClausesResource(ClauseDesk desk, Clauses clauses, Plans plans, Horizons horizons, CurrentCaller caller) {
        this.desk = desk;
        this.clauses = clauses;
        this.plans = plans;
        this.horizons = horizons;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(summary = "The clauses of a plan, in the order in which they were taken in")
    @APIResponse(responseCode = "200", description = "A page of clauses")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN")
    public Page<ClauseView> list(@PathParam("plan") String plan, @BeanParam PageRequest page) {
        return clauses.page(seen(plan), page).map(ClauseView::of);
    }

    @GET
    @Path("/{clause}")
    @RolesAllowed(READER)
    @Operation(summary = "One clause of a plan, by its code")
    @APIResponse(responseCode = "200", description = "The clause")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN, NO_SUCH_CLAUSE")
    public ClauseView one(
            @PathParam("plan") String plan,
            @PathParam("clause") @Parameter(description = "As the paper counts", example = "II.2.1") String clause) {
        return ClauseView.of(clauses.named(seen(plan), clause));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.PLANNER)
    @Operation(
            summary = "Lay clauses into a draft",
            description = "All or none. A clause that is there already in the same words is left as it is; figures name"
                    + " a clause by its code.")
    @APIResponse(
            responseCode = "201",
            description = "Taken",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClausesTaken.class)))
    @APIResponse(responseCode = "400", description = "REQUIRED, TOO_LONG, OUT_OF_RANGE, UNKNOWN_FIELD")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN")
    @APIResponse(responseCode = "409", description = "CLAUSE_EXISTS, ALREADY_SUBMITTED, ALREADY_ISSUED")
    @APIResponse(responseCode = "422", description = "CLAUSE_TWICE, SEVERAL_FAULTS")
    public ClausesTaken take(@PathParam("plan") String plan, @NotNull LayInClauses request) {
        return desk.take(plan, request, caller.get());
    }

    private Plan seen(String plan) {
        return plans.named(plan, horizons.of(caller.get()));
    }
}
