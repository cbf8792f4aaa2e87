package vn.baophu.reporting.reminder;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;

/** The door to the caller's own inbox. */
@Path("/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reminders", description = "What the caller is to know about reports that are owed")
public class RemindersResource {
    private final InboxDesk desk;
    private final CurrentCaller caller;

    RemindersResource(InboxDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "The caller's inbox, newest first",
            description =
                    "Reporters are told of what their own unit or agency owes; reviewers and coordinators of what the"
                            + " level below has not sent. Returns, extensions, waivers and corrections stand here too.")
    @APIResponse(responseCode = "200", description = "A page of reminders")
    @APIResponse(responseCode = "400", description = "NOT_ONE_OF, OUT_OF_RANGE, BAD_CURSOR")
    public Page<ReminderView> list(
            @BeanParam InboxFilter filter,
            @BeanParam PageRequest page,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        return desk.list(filter, page, caller.get(), language(languages));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(READER)
    @Operation(summary = "One reminder of the caller's inbox")
    @APIResponse(responseCode = "200", description = "The reminder")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_REMINDER")
    public ReminderView one(
            @PathParam("id") @NotNull UUID id,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        return desk.one(id, caller.get(), language(languages));
    }

    @POST
    @Idempotent
    @Path("/{id}/reading")
    @RolesAllowed(READER)
    @Operation(
            summary = "Note that the caller has read it",
            description = "It then no longer goes into the mail. Reading it again changes nothing.")
    @APIResponse(responseCode = "200", description = "The reminder, read")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_REMINDER")
    public ReminderView read(
            @PathParam("id") @NotNull UUID id,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        return desk.read(id, caller.get(), language(languages));
    }

    private static Language language(String languages) {
        return Language.accepted(languages).orElse(Language.VI);
    }
}
