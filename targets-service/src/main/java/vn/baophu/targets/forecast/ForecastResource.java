package vn.baophu.targets.forecast;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.platform.security.Roles;
import vn.baophu.targets.goal.Goals;
import vn.baophu.targets.phasing.Phasings;
import vn.baophu.targets.plan.Horizons;

@Path("/targets/{target}/forecast")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Targets", description = "Figures that plans print")
class ForecastResource {
    private final Forecasts forecasts;
    private final Phasings phasings;
    private final Goals goals;
    private final Horizons horizons;
    private final CurrentCaller caller;

    ForecastResource(Forecasts forecasts, Phasings phasings, Goals goals, Horizons horizons, CurrentCaller caller) {
        this.forecasts = forecasts;
        this.phasings = phasings;
        this.goals = goals;
        this.horizons = horizons;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "Where a target will end at the present rate, and what each month must bring to reach it",
            description =
                    "From accepted reports only, as reporting-service shows them to you: a period counts where everybody"
                            + " who owes a report for it has one. The rate is that between the first and the last such number, the"
                            + " result of the year before included. Where reports are missing, or reporting-service does not answer"
                            + " within two seconds, the figures are absent and `unknown` says why; the answer stays 200.")
    @APIResponse(responseCode = "200", description = "The forecast")
    @APIResponse(responseCode = "400", description = "BAD_FORMAT")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_TARGET")
    @APIResponse(responseCode = "422", description = "NO_GOAL, GOAL_WITHOUT_YEAR, GOAL_WITHOUT_COUNT")
    public ForecastView read(
            @PathParam("target") UUID target,
            @QueryParam("asOf")
                    @Parameter(
                            description = "Reports accepted until the end of this day; without it, now",
                            example = "2024-08-15")
                    LocalDate asOf,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        var goal = goals.seen(target, horizons.of(caller.get()));
        var forecast = forecasts.of(goal, asOf);
        var planned = forecast.latest()
                .flatMap(latest ->
                        phasings.planned(goal, latest, forecast.course().start()));
        return ForecastView.of(forecast, planned, Language.accepted(languages).orElse(Language.VI));
    }
}
