package vn.baophu.targets.baseline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.platform.security.Roles;
import vn.baophu.targets.cycle.Baselines;
import vn.baophu.targets.delivery.Deliveries;
import vn.baophu.targets.plan.Conditions;
import vn.baophu.targets.plan.Horizons;

@Path("/baselines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Baselines", description = "The yearly cycle in which targets are set")
class BaselinesResource {
    private final BaselineDesk desk;
    private final Baselines baselines;
    private final Deliveries deliveries;
    private final Horizons horizons;
    private final CurrentCaller caller;

    BaselinesResource(
            BaselineDesk desk, Baselines baselines, Deliveries deliveries, Horizons horizons, CurrentCaller caller) {
        this.desk = desk;
        this.baselines = baselines;
        this.deliveries = deliveries;
        this.horizons = horizons;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "The yearly cycles, oldest entry first",
            description = "Of units in your area of responsibility and of units that contain it.")
    @APIResponse(responseCode = "200", description = "A page of cycles")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR, BAD_FORMAT")
    public Page<BaselineRef> list(
            @QueryParam("unit") @Parameter(description = "Code of the unit", example = "70") String unit,
            @QueryParam("year") @Parameter(description = "In which the cycle runs", example = "2024") Integer year,
            @BeanParam PageRequest page) {
        var conditions = new Conditions()
                .and("unitCode = :unit", "unit", unit)
                .and("years.year = :year", "year", year)
                .seen("unitId", horizons.of(caller.get()));
        return baselines.page(conditions, page).map(BaselineRef::of);
    }

    @GET
    @Path("/{baseline}")
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "One cycle: its steps with owner and due day, who is missing, what was computed and proposed",
            description = "Its deliveries stand below it.")
    @APIResponse(responseCode = "200", description = "The cycle")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_BASELINE")
    public BaselineView one(
            @PathParam("baseline") UUID baseline,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        var found = baselines.seen(baseline, horizons.of(caller.get()));
        return BaselineView.of(found, deliveries.of(found), language(languages));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.PLANNER)
    @Operation(
            summary = "Open the cycle of a unit for a year",
            description =
                    "Who delivers what, the steps, their owners and days are data. \"Before 30/6\" leaves that day out."
                            + " Where the provider is a group of units, each of them owes a delivery of its own.")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BaselineView.class)))
    @APIResponse(
            responseCode = "400",
            description = "UNKNOWN_FIELD, REQUIRED, WRONG_TYPE, NOT_ONE_OF, TOO_LONG, TOO_SHORT")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN")
    @APIResponse(responseCode = "409", description = "BASELINE_EXISTS")
    @APIResponse(
            responseCode = "422",
            description = "NO_SUCH_UNIT, NO_SUCH_AGENCY, NO_SUCH_INDICATOR, STEP_MISSING, STEP_TWICE, DELIVERY_TWICE,"
                    + " NO_SUCH_FEED, COUNTED_TWICE, NOBODY_TO_DELIVER, NO_SUCH_DAY, SEVERAL_FAULTS")
    public BaselineView open(
            @NotNull OpenBaseline request,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        var opened = desk.open(request, caller.get());
        return BaselineView.of(opened, deliveries.of(opened), language(languages));
    }

    private static Language language(String languages) {
        return Language.accepted(languages).orElse(Language.VI);
    }
}
