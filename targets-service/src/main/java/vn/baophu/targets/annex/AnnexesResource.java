package vn.baophu.targets.annex;

import static vn.baophu.platform.security.Roles.PLANNER;
import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.targets.plan.Horizons;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.plan.Plans;

@Path("/plans/{plan}/annexes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Annexes", description = "The tables of a plan")
class AnnexesResource {
    private final Annexes annexes;
    private final AnnexDesk desk;
    private final Plans plans;
    private final Horizons horizons;
    private final CurrentCaller caller;

    AnnexesResource(Annexes annexes, AnnexDesk desk, Plans plans, Horizons horizons, CurrentCaller caller) {
        this.annexes = annexes;
        this.desk = desk;
        this.plans = plans;
        this.horizons = horizons;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(summary = "The tables of a plan, in the order in which they were taken in")
    @APIResponse(responseCode = "200", description = "A page of tables")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN")
    public Page<AnnexView> list(@PathParam("plan") String plan, @BeanParam PageRequest page) {
        return annexes.page(seen(plan), page).map(AnnexView::of);
    }

    @GET
    @Path("/{annex}")
    @RolesAllowed(READER)
    @Operation(summary = "One table of a plan")
    @APIResponse(responseCode = "200", description = "The table")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN, NO_SUCH_ANNEX")
    public AnnexView one(@PathParam("plan") String plan, @PathParam("annex") UUID annex) {
        return AnnexView.of(annexes.of(seen(plan), annex));
    }

    @DELETE
    @Path("/{annex}")
    @RolesAllowed(PLANNER)
    @Operation(
            summary = "Take a table out of a draft, with all its figures",
            description =
                    "A corrected one can then take its place. Phases given to its figures go too; what people decided"
                            + " about findings stays. The plan's version grows.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true, example = "\"0\"")
    @APIResponse(responseCode = "204", description = "Taken out")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN, NO_SUCH_ANNEX")
    @APIResponse(responseCode = "409", description = "ALREADY_SUBMITTED, ALREADY_ISSUED")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public void takeOut(@PathParam("plan") String plan, @PathParam("annex") UUID annex) {
        desk.takeOut(plan, annex, caller.get());
    }

    private Plan seen(String plan) {
        return plans.named(plan, horizons.of(caller.get()));
    }
}
