package vn.baophu.targets.comparison;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import vn.baophu.targets.cascade.Cascades;
import vn.baophu.targets.plan.Horizons;
import vn.baophu.targets.plan.Plans;

@Path("/plans/{plan}/cascades/{cascade}/comparison")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cascades", description = "Dividing a parent's figure among its children")
class ComparisonsResource {
    private final Comparisons comparisons;
    private final Cascades cascades;
    private final Plans plans;
    private final Horizons horizons;
    private final CurrentCaller caller;

    ComparisonsResource(
            Comparisons comparisons, Cascades cascades, Plans plans, Horizons horizons, CurrentCaller caller) {
        this.comparisons = comparisons;
        this.cascades = cascades;
        this.plans = plans;
        this.horizons = horizons;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "Two cascades of one plan side by side",
            description =
                    "By indicator, year and key; who gets nothing by one of them has no figure there. You see the units"
                            + " in your area of responsibility and the units that contain it.")
    @APIResponse(responseCode = "200", description = "A page of children")
    @APIResponse(responseCode = "400", description = "REQUIRED, OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN, NO_SUCH_CASCADE")
    public Page<ComparedView> compare(
            @PathParam("plan") String plan,
            @PathParam("cascade") UUID cascade,
            @NotNull @QueryParam("with") @Parameter(description = "Id of the other cascade") UUID with,
            @QueryParam("changedOnly") @DefaultValue("false") boolean changedOnly,
            @BeanParam PageRequest page) {
        var horizon = horizons.of(caller.get());
        var seen = plans.named(plan, horizon);
        return comparisons.page(cascades.of(seen, cascade), cascades.of(seen, with), changedOnly, horizon, page);
    }
}
