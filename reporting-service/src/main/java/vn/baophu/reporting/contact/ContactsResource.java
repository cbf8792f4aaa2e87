package vn.baophu.reporting.contact;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.baophu.platform.security.CurrentCaller;

/** The door to the caller's own contact; nobody sees or changes another's. */
@Path("/contacts/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts", description = "Where the caller gets the daily digest of reminders")
public class ContactsResource {
    private final ContactDesk desk;
    private final Contacts contacts;
    private final CurrentCaller caller;

    ContactsResource(ContactDesk desk, Contacts contacts, CurrentCaller caller) {
        this.desk = desk;
        this.contacts = contacts;
        this.caller = caller;
    }

    @PUT
    @RolesAllowed(READER)
    @Operation(
            summary = "Say where you want the daily digest",
            description =
                    "At most one mail a day, of what is new in GET /reminders. Roles, unit and agency are those of the"
                            + " token: send it again after a change of post. Changing a contact needs If-Match.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, description = "ETag that was seen", example = "\"0\"")
    @APIResponse(
            responseCode = "201",
            description = "Known from now on",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ContactView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ContactView.class)))
    @APIResponse(responseCode = "400", description = "REQUIRED, BAD_FORMAT, TOO_LONG, NOT_ONE_OF, UNKNOWN_FIELD")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public RestResponse<ContactView> keep(@NotNull KeepContact wanted) {
        var kept = desk.keep(wanted, caller.get());
        var view = ContactView.of(kept.contact());
        return kept.created()
                ? ResponseBuilder.<ContactView>created(URI.create("/contacts/me"))
                        .entity(view)
                        .build()
                : RestResponse.ok(view);
    }

    @GET
    @RolesAllowed(READER)
    @Operation(summary = "Where you get the daily digest")
    @APIResponse(responseCode = "200", description = "The caller's contact")
    @APIResponse(responseCode = "404", description = "NO_CONTACT")
    public ContactView mine() {
        return ContactView.of(contacts.of(caller.get().subject()));
    }

    @DELETE
    @RolesAllowed(READER)
    @Operation(summary = "Get no more mail", description = "Reminders go on to stand in GET /reminders.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true, example = "\"0\"")
    @APIResponse(responseCode = "204", description = "Forgotten")
    @APIResponse(responseCode = "404", description = "NO_CONTACT")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public void forget() {
        desk.forget(caller.get());
    }
}
