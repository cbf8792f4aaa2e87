package vn.baophu.targets.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import vn.baophu.platform.security.Roles;
import vn.baophu.targets.cycle.Baselines;
import vn.baophu.targets.cycle.StepKind;
import vn.baophu.targets.plan.Conditions;
import vn.baophu.targets.plan.Horizons;

@Path("/baselines/{baseline}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Baselines", description = "The yearly cycle in which targets are set")
class DeliveriesResource {
    private final DeliveryDesk desk;
    private final Deliveries deliveries;
    private final Baselines baselines;
    private final Horizons horizons;
    private final CurrentCaller caller;

    DeliveriesResource(
            DeliveryDesk desk, Deliveries deliveries, Baselines baselines, Horizons horizons, CurrentCaller caller) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.baselines = baselines;
        this.horizons = horizons;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "Who owes a cycle which numbers until when, and what has come",
            description =
                    "What agencies owe, and what units owe in your area of responsibility or containing it; the others do"
                            + " not appear.")
    @APIResponse(responseCode = "200", description = "A page of deliveries, in the order of the paper")
    @APIResponse(responseCode = "400", description = "NOT_ONE_OF, OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_BASELINE")
    public Page<DeliveryView> list(
            @PathParam("baseline") UUID baseline,
            @QueryParam("step") StepKind step,
            @QueryParam("state") DeliveryState state,
            @QueryParam("agency") @Parameter(description = "Code of the provider", example = "BP.008") String agency,
            @QueryParam("unit") @Parameter(description = "Code of the unit that delivers", example = "692") String unit,
            @BeanParam PageRequest page) {
        var horizon = horizons.of(caller.get());
        var conditions = new Conditions()
                .and("baseline = :baseline", "baseline", baselines.seen(baseline, horizon))
                .and("asked.step = :step", "step", step)
                .and(
                        "case when deliveredAt is null then 'WAITING' else 'DELIVERED' end = :state",
                        "state",
                        state == null ? null : state.name())
                .and("asked.provider.agency = :agency", "agency", agency)
                .and("asked.unitCode = :unit", "unit", unit)
                .and(
                        "(asked.unitId is null or asked.unitId in :seen)",
                        "seen",
                        horizon.units().orElse(null));
        return deliveries.page(conditions, page).map(DeliveryView::of);
    }

    @GET
    @Path("/{delivery}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One delivery")
    @APIResponse(responseCode = "200", description = "The delivery")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_BASELINE, NO_SUCH_DELIVERY")
    public DeliveryView one(@PathParam("baseline") UUID baseline, @PathParam("delivery") UUID delivery) {
        var horizon = horizons.of(caller.get());
        return DeliveryView.of(deliveries.seen(baselines.seen(baseline, horizon), delivery, horizon));
    }

    @PUT
    @Path("/{delivery}/head-count")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            summary = "Deliver head-counts, or correct them",
            description =
                    "By an officer of the provider, or of who gets the numbers for what came on paper. Each indicator"
                            + " asked for stands exactly once. Potential participants that were computed before have to be computed"
                            + " anew; after the proposal nothing is taken.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true, example = "\"0\"")
    @APIResponse(responseCode = "200", description = "The delivery")
    @APIResponse(responseCode = "400", description = "REQUIRED, NEGATIVE, UNKNOWN_FIELD, WRONG_TYPE")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA, NOT_YOURS_TO_DELIVER")
    @APIResponse(responseCode = "404", description = "NO_SUCH_BASELINE, NO_SUCH_DELIVERY")
    @APIResponse(responseCode = "409", description = "ALREADY_PROPOSED")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(
            responseCode = "422",
            description = "FIGURE_NOT_ASKED, FIGURE_TWICE, FIGURE_MISSING, MOVEMENT_MISSING, MORE_LEAVE_THAN_ARE")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public DeliveryView deliver(
            @PathParam("baseline") UUID baseline, @PathParam("delivery") UUID delivery, @NotNull GiveHeadCount counts) {
        return DeliveryView.of(desk.deliver(baseline, delivery, counts, caller.get()));
    }
}
