package vn.baophu.reporting.schedule;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The door to the schedule of a regime. */
@Path("/regimes/{regime}/schedule")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regimes")
public class ScheduleResource {
    private final ScheduleReading reading;

    ScheduleResource(ScheduleReading reading) {
        this.reading = reading;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "What is due when under a regime",
            description =
                    "Every period of the plan's years whose report is due between the two days, both included, for"
                            + " whomever it is that reports. At most ten years at once.")
    @APIResponse(responseCode = "200", description = "The schedule, by due day")
    @APIResponse(responseCode = "400", description = "BAD_FORMAT")
    @APIResponse(responseCode = "404", description = "REGIME_NOT_FOUND")
    @APIResponse(responseCode = "422", description = "SPAN_BACKWARDS, SPAN_TOO_LONG")
    public ScheduleView schedule(
            @PathParam("regime") @NotBlank @Parameter(example = "000-R01") String regime,
            @QueryParam("from") @Parameter(description = "Today where not stated", example = "2024-01-01")
                    LocalDate from,
            @QueryParam("to")
                    @Parameter(description = "Ten years after \"from\" where not stated", example = "2025-12-31")
                    LocalDate to) {
        return reading.of(regime, from, to);
    }
}
