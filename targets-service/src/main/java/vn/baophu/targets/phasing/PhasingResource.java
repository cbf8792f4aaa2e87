package vn.baophu.targets.phasing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.platform.security.Roles;
import vn.baophu.targets.goal.By;
import vn.baophu.targets.goal.Goals;
import vn.baophu.targets.plan.Horizons;

@Path("/targets/{target}/phasing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Targets", description = "Figures that plans print")
class PhasingResource {
    private final Phasings phasings;
    private final PhasingDesk desk;
    private final Goals goals;
    private final Horizons horizons;
    private final CurrentCaller caller;

    PhasingResource(Phasings phasings, PhasingDesk desk, Goals goals, Horizons horizons, CurrentCaller caller) {
        this.phasings = phasings;
        this.desk = desk;
        this.goals = goals;
        this.horizons = horizons;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "A yearly target by month or quarter",
            description =
                    "A target is a number of people who take part at the end of the year; a phase is the number at the"
                            + " end of a step, and the increases of the steps sum exactly to that of the year. It starts from the"
                            + " accepted reports of the year before, else from the baseline that the plan prints. LAST_YEAR gives"
                            + " each month the share of the increase that it had last year, drawn straight between reports. What"
                            + " is not known is absent and named. Given phases have an ETag, computed ones none.")
    @APIResponse(responseCode = "200", description = "The phases")
    @APIResponse(responseCode = "400", description = "BAD_FORMAT, NOT_ONE_OF, NEGATIVE")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_TARGET, NOTHING_GIVEN")
    @APIResponse(responseCode = "422", description = "NO_GOAL, GOAL_WITHOUT_YEAR, GOAL_WITHOUT_COUNT, GIVEN_BY_QUARTER")
    public PhasingView read(
            @PathParam("target") UUID target,
            @QueryParam("by") @Parameter(description = "Months, or as given") By by,
            @QueryParam("shape") @Parameter(description = "What was given, else LINEAR") Shape shape,
            @QueryParam("start")
                    @PositiveOrZero @Parameter(
                            description = "People at the start of the year, instead of what is known",
                            example = "80000")
                    Long start,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        var goal = goals.seen(target, horizons.of(caller.get()));
        return PhasingView.of(phasings.of(goal, by, shape, start), language(languages));
    }

    @PUT
    @RolesAllowed(Roles.PLANNER)
    @Operation(
            summary = "Give the phases of a target by hand",
            description =
                    "The target itself stays as it is. The holder must lie in your area of responsibility. Phases that"
                            + " are there already are changed with If-Match.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, example = "\"0\"")
    @APIResponse(responseCode = "200", description = "The phases as given")
    @APIResponse(responseCode = "400", description = "REQUIRED, NEGATIVE, UNKNOWN_FIELD, WRONG_TYPE")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_TARGET")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(
            responseCode = "422",
            description =
                    "NO_GOAL, GOAL_WITHOUT_YEAR, GOAL_WITHOUT_COUNT, NO_PHASE, PHASE_TWICE, PHASE_MISSING, GOAL_MISSED")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public PhasingView give(
            @PathParam("target") UUID target,
            @NotNull GivePhasing phasing,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        return PhasingView.of(desk.give(target, phasing, caller.get()), language(languages));
    }

    private static Language language(String languages) {
        return Language.accepted(languages).orElse(Language.VI);
    }
}
