package vn.baophu.reporting.overlap;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;

/** The door to regimes that ask twice for the same. */
@Path("/regime-overlaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regimes")
public class RegimeOverlapsResource {
    private final OverlapReading reading;
    private final CurrentCaller caller;

    RegimeOverlapsResource(OverlapReading reading, CurrentCaller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "Who is asked twice for the same, and what would spare them",
            description =
                    "Pairs of regimes that ask the same reporters in the caller's area for the same figures of the"
                            + " same time, from this year on; in what they differ, and a proposal.")
    @APIResponse(responseCode = "200", description = "A page of pairs")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "422", description = "NO_SUCH_PLAN, AMBIGUOUS_PLAN")
    public Page<OverlapView> list(
            @QueryParam("unit") @Parameter(description = "Only reporters of this unit and below it", example = "464")
                    String unit,
            @QueryParam("plan") @Parameter(description = "One of the two belongs to it", example = "127/KH-UBND")
                    String plan,
            @BeanParam PageRequest page,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String languages) {
        var language = Language.accepted(languages).orElse(Language.VI);
        return reading.page(unit, plan, page, caller.get()).map(found -> OverlapView.of(found, language));
    }
}
