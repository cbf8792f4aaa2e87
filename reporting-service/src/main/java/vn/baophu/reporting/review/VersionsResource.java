package vn.baophu.reporting.review;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;

/** The door to what a report said at any time. */
@Path("/submissions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submissions")
public class VersionsResource {
    private final VersionReading reading;
    private final CurrentCaller caller;

    VersionsResource(VersionReading reading, CurrentCaller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @Path("/versions")
    @RolesAllowed(READER)
    @Operation(
            summary = "Every version of a report with what was decided about it",
            description = "As reported and as corrected stand beside each other; nothing of it is ever rewritten.")
    @APIResponse(responseCode = "200", description = "A page of versions, the first one first")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_SUBMISSION")
    public Page<VersionView> versions(@PathParam("id") @NotNull UUID id, @BeanParam PageRequest page) {
        return reading.versions(id, page, caller.get());
    }

    @GET
    @Path("/differences")
    @RolesAllowed(READER)
    @Operation(
            summary = "What one version of a report says otherwise than another",
            description = "Without numbers: what the newest version has changed against the one before it.")
    @APIResponse(responseCode = "200", description = "The differences")
    @APIResponse(responseCode = "400", description = "WRONG_TYPE")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_SUBMISSION, NO_SUCH_VERSION")
    public Differences differences(
            @PathParam("id") @NotNull UUID id,
            @QueryParam("from") @Parameter(description = "Number of the earlier version", example = "1") Integer from,
            @QueryParam("to") @Parameter(description = "Number of the later version", example = "2") Integer to) {
        return reading.differences(id, from, to, caller.get());
    }
}
