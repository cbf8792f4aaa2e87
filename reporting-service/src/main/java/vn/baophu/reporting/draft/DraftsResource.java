package vn.baophu.reporting.draft;

import static vn.baophu.platform.security.Roles.REPORTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.security.CurrentCaller;

/** The door to drafts. */
@Path("/obligations/{id}/draft")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts", description = "Reports while they are typed; seen only by those who may send them in")
public class DraftsResource {
    private final DraftDesk desk;
    private final CurrentCaller caller;

    DraftsResource(DraftDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @PUT
    @RolesAllowed(REPORTER)
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            description = "ETag of the draft that was seen; not needed for the first saving",
            example = "\"1\"")
    @Operation(
            summary = "Save what has been typed so far",
            description =
                    "Everything may be missing, and a draft may go back just as it was read, with its \"content\"."
                            + " The answer says what would be said to it if it were sent in now;"
                            + " that refuses nothing. With If-Match from the second saving on, so that two windows do not"
                            + " overwrite each other.")
    @APIResponse(responseCode = "200", description = "Saved, with its checks")
    @APIResponse(responseCode = "400", description = "UNKNOWN_FIELD, WRONG_TYPE, TOO_LONG, CONTENT_TWICE")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "OBLIGATION_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "REPORT_UNDER_REVIEW, NOTHING_OWED, ALREADY_EXISTS")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public DraftView save(
            @PathParam("id") @NotNull UUID id,
            @NotNull SaveDraft typed,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String languages) {
        desk.save(id, typed, caller.get());
        return desk.checked(id, caller.get(), language(languages));
    }

    @GET
    @RolesAllowed(REPORTER)
    @Operation(
            summary = "What has been typed so far",
            description = "A draft is done with once the report is sent in or given back.")
    @APIResponse(responseCode = "200", description = "The draft, with its checks")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "OBLIGATION_NOT_FOUND, NO_DRAFT")
    public DraftView one(
            @PathParam("id") @NotNull UUID id,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String languages) {
        return desk.checked(id, caller.get(), language(languages));
    }

    @DELETE
    @RolesAllowed(REPORTER)
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            required = true,
            description = "ETag of the draft that was seen",
            example = "\"1\"")
    @Operation(summary = "Throw a draft away", description = "With If-Match.")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "OBLIGATION_NOT_FOUND, NO_DRAFT")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public void forget(@PathParam("id") @NotNull UUID id) {
        desk.forget(id, caller.get());
    }

    private static Language language(String languages) {
        return Language.accepted(languages).orElse(Language.VI);
    }
}
