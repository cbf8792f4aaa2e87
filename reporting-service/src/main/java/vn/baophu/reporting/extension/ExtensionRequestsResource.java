package vn.baophu.reporting.extension;

import static vn.baophu.platform.security.Roles.COORDINATOR;
import static vn.baophu.platform.security.Roles.READER;
import static vn.baophu.platform.security.Roles.REPORTER;
import static vn.baophu.platform.security.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;

/** The door to more time for a report. */
@Path("/obligations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations")
public class ExtensionRequestsResource {
    private final ExtensionDesk desk;
    private final ExtensionReading reading;
    private final CurrentCaller caller;

    ExtensionRequestsResource(ExtensionDesk desk, ExtensionReading reading, CurrentCaller caller) {
        this.desk = desk;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Path("/{id}/extension-requests")
    @RolesAllowed(REPORTER)
    @Operation(
            summary = "Ask for more time",
            description = "Before the due moment, while no report has been sent; one request at a time.")
    @APIResponse(
            responseCode = "201",
            description = "Asked; waits for a decision",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ExtensionView.class)))
    @APIResponse(responseCode = "400", description = "REQUIRED, TOO_LONG, UNKNOWN_FIELD, BAD_FORMAT")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "OBLIGATION_NOT_FOUND")
    @APIResponse(
            responseCode = "409",
            description = "TOO_LATE_TO_ASK, ALREADY_ASKED, ALREADY_SUBMITTED, OBLIGATION_WAIVED")
    @APIResponse(responseCode = "422", description = "NOT_LATER, TOO_FAR, SEVERAL_FAULTS, IDEMPOTENCY_KEY_REUSED")
    public RestResponse<ExtensionView> ask(@PathParam("id") @NotNull UUID id, @NotNull AskExtension asked) {
        var view = reading.view(desk.ask(id, asked, caller.get()));
        return ResponseBuilder.<ExtensionView>created(
                        URI.create("/obligations/" + id + "/extension-requests/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/{id}/extension-requests")
    @RolesAllowed(READER)
    @Operation(summary = "The requests for more time for one report, in the order of asking")
    @APIResponse(responseCode = "200", description = "A page of requests")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "OBLIGATION_NOT_FOUND")
    public Page<ExtensionView> of(@PathParam("id") @NotNull UUID id, @BeanParam PageRequest page) {
        return reading.of(id, page, caller.get());
    }

    @GET
    @Path("/extension-requests")
    @RolesAllowed(READER)
    @Operation(
            summary = "The requests for more time in the caller's area, in the order of asking",
            description = "What lies outside the caller's area is not in the list.")
    @APIResponse(responseCode = "200", description = "A page of requests")
    @APIResponse(responseCode = "400", description = "NOT_ONE_OF, OUT_OF_RANGE, BAD_CURSOR")
    public Page<ExtensionView> list(
            @Parameter(description = "Code or id of a unit: that unit and all below it", example = "464")
                    @QueryParam("unit")
                    String unit,
            @QueryParam("state") ExtensionState state,
            @BeanParam PageRequest page) {
        return reading.list(unit, state, page, caller.get());
    }

    @GET
    @Path("/{id}/extension-requests/{request}")
    @RolesAllowed(READER)
    @Operation(summary = "One request for more time")
    @APIResponse(responseCode = "200", description = "The request")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "OBLIGATION_NOT_FOUND, NO_SUCH_EXTENSION_REQUEST")
    public ExtensionView one(@PathParam("id") @NotNull UUID id, @PathParam("request") @NotNull UUID request) {
        return reading.one(id, request, caller.get());
    }

    @POST
    @Idempotent
    @Path("/{id}/extension-requests/{request}/approval")
    @RolesAllowed({COORDINATOR, REVIEWER})
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            required = true,
            description = "ETag of the request that was seen",
            example = "\"0\"")
    @Operation(
            summary = "Grant more time",
            description =
                    "With If-Match, by somebody other than who asked. The due day moves, also for a report that has"
                            + " come in meanwhile: whether it is late is told by the new day.")
    @APIResponse(responseCode = "200", description = "Granted")
    @APIResponse(responseCode = "400", description = "TOO_LONG, UNKNOWN_FIELD, BAD_FORMAT")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA, OWN_REQUEST")
    @APIResponse(responseCode = "404", description = "OBLIGATION_NOT_FOUND, NO_SUCH_EXTENSION_REQUEST")
    @APIResponse(responseCode = "409", description = "ALREADY_DECIDED, OBLIGATION_WAIVED")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "422", description = "NOT_LATER, TOO_FAR, IDEMPOTENCY_KEY_REUSED")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public ExtensionView approve(
            @PathParam("id") @NotNull UUID id,
            @PathParam("request") @NotNull UUID request,
            @NotNull ApproveExtension approval) {
        return reading.view(desk.approve(id, request, approval, caller.get()));
    }

    @POST
    @Idempotent
    @Path("/{id}/extension-requests/{request}/refusal")
    @RolesAllowed({COORDINATOR, REVIEWER})
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            required = true,
            description = "ETag of the request that was seen",
            example = "\"0\"")
    @Operation(
            summary = "Refuse more time with a reason",
            description = "With If-Match, by somebody other than who asked.")
    @APIResponse(responseCode = "200", description = "Refused; the due day stays")
    @APIResponse(responseCode = "400", description = "REQUIRED, TOO_LONG, UNKNOWN_FIELD")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA, OWN_REQUEST")
    @APIResponse(responseCode = "404", description = "OBLIGATION_NOT_FOUND, NO_SUCH_EXTENSION_REQUEST")
    @APIResponse(responseCode = "409", description = "ALREADY_DECIDED")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public ExtensionView refuse(
            @PathParam("id") @NotNull UUID id,
            @PathParam("request") @NotNull UUID request,
            @NotNull RefuseExtension refusal) {
        return reading.view(desk.refuse(id, request, refusal, caller.get()));
    }
}
