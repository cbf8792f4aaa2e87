package vn.baophu.reporting.rollup;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;

/** The door to totals of several indicators. */
@Path("/rollups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rollups", description = "Totals of several indicators")
public class RollupsResource {
    private final Rollups rollups;

    RollupsResource(Rollups rollups) {
        this.rollups = rollups;
    }

    @GET
    @RolesAllowed(READER)
    @Transactional
    @Operation(summary = "The totals of several indicators", description = "The same for everybody.")
    @APIResponse(responseCode = "200", description = "A page, by code")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    public Page<Rollup> list(@BeanParam PageRequest page) {
        return rollups.list(page);
    }
}
