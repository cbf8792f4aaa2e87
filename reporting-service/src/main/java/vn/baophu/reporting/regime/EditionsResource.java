package vn.baophu.reporting.regime;

import static vn.baophu.platform.security.Roles.COORDINATOR;
import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.security.CurrentCaller;

/** The door to the editions of a regime. */
@Path("/regimes/{regime}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regimes")
public class EditionsResource {
    private final RegimeDesk desk;
    private final RegimeReading reading;
    private final CurrentCaller caller;

    EditionsResource(RegimeDesk desk, RegimeReading reading, CurrentCaller caller) {
        this.desk = desk;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(COORDINATOR)
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            required = true,
            description = "ETag of the edition that was seen",
            example = "\"0\"")
    @Operation(
            summary = "Put a regime anew from a day on",
            description =
                    "The whole regime as it shall be from \"validFrom\" on. A report belongs to the edition in force"
                            + " on its cut-off day; what is awaited moves to the new edition, what was sent stays with its own.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RegimeView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The newest edition says just this, unchanged",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RegimeView.class)))
    @APIResponse(responseCode = "400", description = "UNKNOWN_FIELD, REQUIRED, WRONG_TYPE, OUT_OF_RANGE")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "REGIME_NOT_FOUND")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(
            responseCode = "422",
            description = "EDITION_TOO_EARLY, CODE_DIFFERS and what refuses a new regime, all faults together")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public RestResponse<RegimeView> renew(
            @PathParam("regime") @NotBlank @Parameter(example = "000-R01") String regime,
            @NotNull RecordRegime edition) {
        return reading.answer(desk.renew(regime, edition, caller.get()));
    }

    @GET
    @RolesAllowed(READER)
    @Operation(summary = "All editions of a regime, the first one first")
    @APIResponse(responseCode = "200", description = "The editions")
    @APIResponse(responseCode = "404", description = "REGIME_NOT_FOUND")
    public Page<RegimeView> editions(@PathParam("regime") @NotBlank @Parameter(example = "000-R01") String regime) {
        return reading.editions(regime);
    }
}
