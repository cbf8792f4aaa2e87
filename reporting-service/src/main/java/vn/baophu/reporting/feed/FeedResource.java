package vn.baophu.reporting.feed;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;

/** The door for systems that collect from us. */
@Path("/feed")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feed", description = "What happened to reports since one last asked")
public class FeedResource {
    private final FeedReading reading;
    private final CurrentCaller caller;

    FeedResource(FeedReading reading, CurrentCaller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "What has changed in the caller's area since a place in the feed",
            description =
                    "Complete and in order: keep `next`, send it as `after` the next time, and nothing is skipped and"
                            + " nothing comes twice, however many write meanwhile. Without `after` the feed starts at its beginning."
                            + " It tells every move of a report, and of a duty that it was waived, owed again or given more time."
                            + " With `duties=true` it also tells, in the same order, each duty that was made, moved by a new"
                            + " edition or a holiday, or dropped: tens of thousands at once for a regime of the nation."
                            + " Duties that were made before this was kept are not told; read `/obligations` once."
                            + " A change appears once every transaction that began before it has ended, mostly at once. What lies"
                            + " outside the caller's area is not in it.")
    @APIResponse(responseCode = "200", description = "A stretch of the feed")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    public FeedPage changes(
            @QueryParam("unit")
                    @Parameter(description = "Code or id of a unit: what concerns it and all below it", example = "464")
                    String unit,
            @QueryParam("duties")
                    @DefaultValue("false")
                    @Parameter(description = "Also duties that were made, moved or dropped", example = "true")
                    boolean duties,
            @BeanParam PageRequest page) {
        return reading.page(unit, duties, page, caller.get());
    }
}
