package vn.baophu.reporting.review;

import static vn.baophu.platform.security.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
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
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.reporting.submission.SubmissionReading;
import vn.baophu.reporting.submission.SubmissionView;

/** The reviewer's door. */
@Path("/submissions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submissions")
public class ReviewsResource {
    private final ReviewDesk desk;
    private final SubmissionReading reading;
    private final CurrentCaller caller;

    ReviewsResource(ReviewDesk desk, SubmissionReading reading, CurrentCaller caller) {
        this.desk = desk;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Path("/return")
    @RolesAllowed(REVIEWER)
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            required = true,
            description = "ETag of the version that was seen",
            example = "\"1\"")
    @Operation(
            summary = "Give a report back with a reason",
            description = "With If-Match; as a whole or figure by figure, with a day for sending it again or without."
                    + " Of a correction that is given back, the accepted figures go on counting.")
    @APIResponse(responseCode = "200", description = "Returned; waits for its reporter")
    @APIResponse(responseCode = "400", description = "REQUIRED, UNKNOWN_FIELD, TOO_LONG")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_SUBMISSION")
    @APIResponse(responseCode = "409", description = "ALREADY_RETURNED, ALREADY_WITHDRAWN, ALREADY_ACCEPTED")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(
            responseCode = "422",
            description = "FIGURE_NOT_ASKED, REWORK_DAY_PAST, SEVERAL_FAULTS, IDEMPOTENCY_KEY_REUSED")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public SubmissionView giveBack(@PathParam("id") @NotNull UUID id, @NotNull ReturnReport back) {
        return reading.view(desk.giveBack(id, back, caller.get()));
    }

    @POST
    @Idempotent
    @Path("/endorsement")
    @RolesAllowed(REVIEWER)
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            required = true,
            description = "ETag of the version that was seen",
            example = "\"1\"")
    @Operation(
            summary = "Pass a report on to its recipient",
            description = "With If-Match; by a reviewer of the relay, where the regime's relays review.")
    @APIResponse(responseCode = "200", description = "Passed on; waits for its recipient or the next relay")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA, NOT_THE_RELAY")
    @APIResponse(responseCode = "404", description = "NO_SUCH_SUBMISSION")
    @APIResponse(
            responseCode = "409",
            description = "NOBODY_PASSES_ON, ALREADY_ENDORSED, ALREADY_RETURNED, ALREADY_WITHDRAWN, ALREADY_ACCEPTED")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public SubmissionView endorse(@PathParam("id") @NotNull UUID id, EndorseReport endorsement) {
        return reading.view(desk.endorse(id, caller.get()));
    }

    @POST
    @Idempotent
    @Path("/acceptance")
    @RolesAllowed(REVIEWER)
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            required = true,
            description = "ETag of the version that was seen",
            example = "\"1\"")
    @Operation(
            summary = "Accept a report",
            description = "With If-Match. From this moment its figures count in every total and progress. Where relays"
                    + " review, they have passed it on before, and a reviewer of the recipient accepts.")
    @APIResponse(responseCode = "200", description = "Accepted")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA, NOT_THE_RECIPIENT")
    @APIResponse(responseCode = "404", description = "NO_SUCH_SUBMISSION")
    @APIResponse(
            responseCode = "409",
            description = "ALREADY_RETURNED, ALREADY_WITHDRAWN, ALREADY_ACCEPTED, NOT_ENDORSED, SAME_PERSON_TWICE")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public SubmissionView accept(@PathParam("id") @NotNull UUID id, AcceptReport acceptance) {
        return reading.view(desk.accept(id, caller.get()));
    }
}
