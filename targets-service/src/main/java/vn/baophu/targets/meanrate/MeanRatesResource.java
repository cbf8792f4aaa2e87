package vn.baophu.targets.meanrate;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.targets.plan.Horizons;
import vn.baophu.targets.plan.Plans;

@Path("/plans/{plan}/mean-rates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cascades", description = "Dividing a parent's figure among its children")
class MeanRatesResource {
    private final MeanRates rates;
    private final Plans plans;
    private final Horizons horizons;
    private final Area area;
    private final CurrentCaller caller;

    MeanRatesResource(MeanRates rates, Plans plans, Horizons horizons, Area area, CurrentCaller caller) {
        this.rates = rates;
        this.plans = plans;
        this.horizons = horizons;
        this.area = area;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "Whether the rates of the units right below make the rate of the unit",
            description =
                    "For papers that print rates only: each printed rate of the unit beside the mean of its children's"
                            + " printed rates, weighted with their denominators (printed in the plan, else registered counts, else"
                            + " printed by plans in force). Where a rate or denominator is missing it says of whom, and no mean. One"
                            + " entry an indicator and year; for who has the plan's unit in the area of responsibility.")
    @APIResponse(responseCode = "200", description = "All of them, on one page")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN")
    @APIResponse(responseCode = "422", description = "NO_SUCH_UNIT, DIVIDED_OUTSIDE_PLAN")
    public Page<MeanRateView> list(
            @PathParam("plan") String plan,
            @QueryParam("unit") @Parameter(description = "The plan's own without it", example = "62") String unit) {
        var seen = plans.named(plan, horizons.of(caller.get()));
        area.mustCover(caller.get(), seen.unitId());
        return new Page<>(rates.of(seen, unit), null);
    }
}
