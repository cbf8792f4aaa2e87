package vn.baophu.reporting.ics;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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

/** The door to the calendars that the caller follows. */
@Path("/calendar-subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars", description = "Due days in the caller's own calendar program")
public class CalendarSubscriptionsResource {
    private final SubscriptionDesk desk;
    private final SubscriptionReading reading;
    private final CurrentCaller caller;

    CalendarSubscriptionsResource(SubscriptionDesk desk, SubscriptionReading reading, CurrentCaller caller) {
        this.desk = desk;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(READER)
    @Operation(
            summary = "Follow due days in a calendar program",
            description =
                    "The answer holds the address with its key, this once: whoever knows it reads the calendar without"
                            + " a token. It shows what lies in the area that the caller has now, for 400 days.")
    @APIResponse(
            responseCode = "201",
            description = "The calendar and its address",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SubscriptionView.class)))
    @APIResponse(responseCode = "400", description = "UNKNOWN_FIELD, WRONG_TYPE, NOT_ONE_OF")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "409", description = "TOO_MANY_SUBSCRIPTIONS")
    @APIResponse(responseCode = "422", description = "FOLLOW_ONE, NOTHING_OF_YOUR_OWN, NO_SUCH_UNIT, NO_SUCH_AGENCY")
    public RestResponse<SubscriptionView> subscribe(
            @NotNull Subscribe wanted, @Context HttpHeaders headers, @Context UriInfo uri) {
        var key = FeedKey.random();
        var made = desk.subscribe(wanted, key, caller.get());
        return ResponseBuilder.<SubscriptionView>created(URI.create("/calendar-subscriptions/" + made.id()))
                .entity(reading.view(made, FeedAddress.of(key, headers, uri)))
                .build();
    }

    @GET
    @RolesAllowed(READER)
    @Operation(summary = "The calendars that the caller follows, without their addresses")
    @APIResponse(responseCode = "200", description = "A page of calendars")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    public Page<SubscriptionView> list(@BeanParam PageRequest page) {
        return reading.list(page, caller.get());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(READER)
    @Operation(summary = "One of the caller's calendars, without its address")
    @APIResponse(responseCode = "200", description = "The calendar")
    @APIResponse(responseCode = "404", description = "SUBSCRIPTION_NOT_FOUND")
    public SubscriptionView one(@PathParam("id") @NotNull UUID id) {
        return reading.one(id, caller.get());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(READER)
    @Operation(summary = "Take a calendar back: its key opens nothing any more")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "404", description = "SUBSCRIPTION_NOT_FOUND")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public void takeBack(@PathParam("id") @NotNull UUID id) {
        desk.takeBack(id, caller.get());
    }
}
