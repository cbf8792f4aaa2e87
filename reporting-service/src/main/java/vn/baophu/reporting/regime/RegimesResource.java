package vn.baophu.reporting.regime;

import static vn.baophu.platform.security.Roles.COORDINATOR;
import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;

/** The door to the reporting regimes. */
@Path("/regimes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regimes", description = "Who reports what to whom, how often and by when")
public class RegimesResource {
    private static final String AS_OF = "The edition in force that day; today where not stated";

    private final RegimeDesk desk;
    private final RegimeReading reading;
    private final CurrentCaller caller;

    RegimesResource(RegimeDesk desk, RegimeReading reading, CurrentCaller caller) {
        this.desk = desk;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(COORDINATOR)
    @Operation(
            summary = "Record a reporting regime",
            description = "Makes an obligation for each reporter and period that follows from its due rules. The same"
                    + " regime again changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RegimeView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Was recorded already, unchanged",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RegimeView.class)))
    @APIResponse(responseCode = "400", description = "UNKNOWN_FIELD, REQUIRED, WRONG_TYPE, OUT_OF_RANGE")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "409", description = "REGIME_EXISTS")
    @APIResponse(
            responseCode = "422",
            description =
                    "NO_SUCH_PLAN, AMBIGUOUS_PLAN, NO_SUCH_UNIT, NO_SUCH_AGENCY, NO_SUCH_INDICATOR, INDICATOR_TWICE,"
                            + " LEVEL_AND_UNIT, PART_TWICE, ENDS_BEFORE_START, NO_SUCH_DAY, MONTH_WANTED, MONTH_NOT_WANTED, DOES_NOT_GO_WITH,"
                            + " CUT_OFF_AFTER_DUE, CUT_OFF_WANTED, OPENS_AFTER_DUE, UNIT_OR_AGENCY, RELAY_UNCLEAR, LEVEL_TWICE, NOT_ABOVE")
    public RestResponse<RegimeView> record(@NotNull RecordRegime regime) {
        return reading.answer(desk.record(regime, caller.get()));
    }

    @GET
    @RolesAllowed(READER)
    @Operation(summary = "The regimes, in the order of recording")
    @APIResponse(responseCode = "200", description = "A page of regimes")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "422", description = "NO_SUCH_PLAN, AMBIGUOUS_PLAN, NO_SUCH_UNIT")
    public Page<RegimeView> list(
            @QueryParam("plan") @Parameter(description = "Code or number of the plan", example = "127/KH-UBND")
                    String plan,
            @QueryParam("unit") @Parameter(description = "The unit that keeps the regime", example = "464") String unit,
            @QueryParam("asOf") @Parameter(description = AS_OF, example = "2024-07-01") LocalDate asOf,
            @BeanParam PageRequest page) {
        return reading.list(plan, unit, asOf, page);
    }

    @GET
    @Path("/{regime}")
    @RolesAllowed(READER)
    @Operation(summary = "One regime, by code or id")
    @APIResponse(responseCode = "200", description = "The regime")
    @APIResponse(responseCode = "404", description = "REGIME_NOT_FOUND")
    public RegimeView one(
            @PathParam("regime") @NotBlank @Parameter(example = "000-R01") String regime,
            @QueryParam("asOf") @Parameter(description = AS_OF, example = "2024-07-01") LocalDate asOf) {
        return reading.one(regime, asOf);
    }
}
