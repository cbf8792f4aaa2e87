package vn.baophu.reporting.occasion;

import static vn.baophu.platform.security.Roles.COORDINATOR;
import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
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
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;

/** The door to requests for reports and to events. */
@Path("/regimes/{regime}/occasions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regimes")
public class OccasionsResource {
    private final OccasionDesk desk;
    private final OccasionReading reading;
    private final CurrentCaller caller;

    OccasionsResource(OccasionDesk desk, OccasionReading reading, CurrentCaller caller) {
        this.desk = desk;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(COORDINATOR)
    @Operation(
            summary = "Ask for reports, or date an event that reports wait for",
            description = "Makes an obligation for each reporter. The same occasion again asks"
                    + " whoever was not asked before.")
    @APIResponse(
            responseCode = "201",
            description = "Reports are owed from now on",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OccasionView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Was there already; who had not been asked owes a report from now on",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OccasionView.class)))
    @APIResponse(
            responseCode = "400",
            description = "UNKNOWN_FIELD, REQUIRED, WRONG_TYPE, OUT_OF_RANGE, NO_SUCH_PERIOD")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "REGIME_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "OCCASION_EXISTS")
    @APIResponse(
            responseCode = "422",
            description =
                    "NO_SUCH_EVENT, TERM_SAYS_IT, DUE_BEFORE_OCCASION, CUT_OFF_AFTER_DUE, CUT_OFF_WANTED, NOBODY_IS_ASKED,"
                            + " NO_SUCH_UNIT, NO_SUCH_AGENCY, GROUP_UNCLEAR")
    public RestResponse<OccasionView> hold(
            @PathParam("regime") @NotBlank @Parameter(example = "000-R14") String regime,
            @NotNull HoldOccasion occasion) {
        var held = desk.hold(regime, occasion, caller.get());
        var view = OccasionView.of(held.occasion());
        return held.created() ? view.created() : RestResponse.ok(view);
    }

    @GET
    @RolesAllowed(READER)
    @Operation(summary = "The occasions of a regime, in the order of recording")
    @APIResponse(responseCode = "200", description = "A page of occasions")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "404", description = "REGIME_NOT_FOUND")
    public Page<OccasionView> list(
            @PathParam("regime") @NotBlank @Parameter(example = "000-R14") String regime, @BeanParam PageRequest page) {
        return reading.page(regime, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(READER)
    @Operation(summary = "One occasion")
    @APIResponse(responseCode = "200", description = "The occasion")
    @APIResponse(responseCode = "404", description = "REGIME_NOT_FOUND, OCCASION_NOT_FOUND")
    public OccasionView one(
            @PathParam("regime") @NotBlank @Parameter(example = "000-R14") String regime,
            @PathParam("id") @NotNull UUID id) {
        return reading.one(regime, id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(COORDINATOR)
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            required = true,
            description = "ETag of the version that was seen",
            example = "\"0\"")
    @Operation(
            summary = "Give an occasion another day",
            description = "What is still awaited moves along; what was sent keeps its dates.")
    @APIResponse(responseCode = "200", description = "Moved")
    @APIResponse(responseCode = "400", description = "UNKNOWN_FIELD, REQUIRED, WRONG_TYPE")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "REGIME_NOT_FOUND, OCCASION_NOT_FOUND")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(
            responseCode = "422",
            description = "NO_SUCH_EVENT, TERM_SAYS_IT, DUE_BEFORE_OCCASION, CUT_OFF_AFTER_DUE, CUT_OFF_WANTED")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public OccasionView move(
            @PathParam("regime") @NotBlank @Parameter(example = "000-R14") String regime,
            @PathParam("id") @NotNull UUID id,
            @NotNull MoveOccasion day) {
        return OccasionView.of(desk.move(regime, id, day, caller.get()));
    }
}
