package vn.baophu.targets.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.platform.security.Roles;

/** The same door for JSON; both are described together at {@link IntakeResource}. */
@Path("/plans/{plan}/annexes")
@Produces(MediaType.APPLICATION_JSON)
class JsonIntakeResource {
    private final JsonIntakeDesk desk;
    private final CurrentCaller caller;

    JsonIntakeResource(JsonIntakeDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PLANNER)
    @Operation(hidden = true)
    public RestResponse<IntakeView> take(
            @PathParam("plan") String plan,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages,
            @Context UriInfo door,
            @NotNull AnnexAsJson annex) {
        return IntakeAnswer.of(desk.take(plan, annex, dryRun, caller.get()), languages, door);
    }
}
