package vn.baophu.reporting.submission;

import static vn.baophu.platform.security.Roles.READER;
import static vn.baophu.platform.security.Roles.REPORTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import vn.baophu.platform.error.Language;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;

/** The door to the reports. */
@Path("/submissions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submissions", description = "Reports: sent in, returned with a reason, corrected, accepted")
public class SubmissionsResource {
    private final SubmissionDesk desk;
    private final Rehearsal rehearsal;
    private final SubmissionReading reading;
    private final CurrentCaller caller;

    SubmissionsResource(SubmissionDesk desk, Rehearsal rehearsal, SubmissionReading reading, CurrentCaller caller) {
        this.desk = desk;
        this.rehearsal = rehearsal;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(REPORTER)
    @Operation(
            summary = "Send a report in",
            description = "All faults of the report are told at once. With dryRun nothing is kept, and the answer says"
                    + " whether it would be taken and what is wrong with it. With serves one report fulfils further"
                    + " obligations of the same reporter; its figures count once.")
    @APIResponse(
            responseCode = "200",
            description = "With dryRun: what would be said to it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Checks.class)))
    @APIResponse(
            responseCode = "201",
            description = "Sent in; waits for the reviewer",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SubmissionView.class)))
    @APIResponse(responseCode = "400", description = "UNKNOWN_FIELD, REQUIRED, WRONG_TYPE, NEGATIVE, NO_SUCH_PERIOD")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(
            responseCode = "409",
            description = "ALREADY_SUBMITTED, PERIOD_NOT_OPEN, PERIOD_LOCKED, OBLIGATION_WAIVED")
    @APIResponse(
            responseCode = "422",
            description = "SEVERAL_FAULTS, NO_SUCH_UNIT, NO_SUCH_AGENCY, NO_SUCH_REGIME, NO_SUCH_OBLIGATION,"
                    + " NAME_THE_OBLIGATION, FIGURE_MISSING, FIGURE_NOT_ASKED, FIGURE_TWICE, ABOVE_DENOMINATOR,"
                    + " EMPTY_REPORT, SECTION_MISSING, SECTION_NOT_ASKED, SECTION_TWICE, SECTION_TOO_LONG,"
                    + " ATTACHMENT_MISSING, NO_SUCH_ATTACHMENT, RULE_BROKEN, CONFIRMATION_NEEDED, SERVES_TWICE,"
                    + " SERVES_ANOTHER_REPORTER, SERVES_ANOTHER_CUT_OFF, SERVES_MORE_CONTENT, SERVES_OTHER_REVIEWERS,"
                    + " IDEMPOTENCY_KEY_REUSED")
    public RestResponse<Object> submit(
            @NotNull SubmitReport report,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String languages) {
        if (dryRun) {
            var language = Language.accepted(languages).orElse(Language.VI);
            return RestResponse.ok(rehearsal.of(report, caller.get(), language));
        }
        return created(reading.view(desk.submit(report, caller.get())));
    }

    @POST
    @Idempotent
    @Path("/{id}/corrections")
    @RolesAllowed(REPORTER)
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            required = true,
            description = "ETag of the version that was seen",
            example = "\"1\"")
    @Operation(
            summary = "Send a report again, or correct an accepted one",
            description = "With If-Match. Gives every indicator of the regime once, the unchanged ones too. After a"
                    + " return or a withdrawal it is the report; after acceptance it needs a reason, and until it is"
                    + " accepted the old figures count.")
    @APIResponse(
            responseCode = "201",
            description = "Sent in again; waits for the reviewer",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SubmissionView.class)))
    @APIResponse(responseCode = "400", description = "UNKNOWN_FIELD, REQUIRED, WRONG_TYPE, NEGATIVE")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_SUBMISSION")
    @APIResponse(responseCode = "409", description = "NOT_RETURNED, ALREADY_ACCEPTED")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(
            responseCode = "422",
            description = "SEVERAL_FAULTS, FIGURE_MISSING, FIGURE_NOT_ASKED, FIGURE_TWICE, ABOVE_DENOMINATOR,"
                    + " EMPTY_REPORT, SECTION_MISSING, SECTION_NOT_ASKED, SECTION_TWICE, SECTION_TOO_LONG,"
                    + " ATTACHMENT_MISSING, NO_SUCH_ATTACHMENT, RULE_BROKEN, CONFIRMATION_NEEDED,"
                    + " IDEMPOTENCY_KEY_REUSED")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public RestResponse<Object> correct(@PathParam("id") @NotNull UUID id, @NotNull CorrectReport correction) {
        return created(reading.view(desk.correct(id, correction, caller.get())));
    }

    @POST
    @Idempotent
    @Path("/{id}/withdrawal")
    @RolesAllowed(REPORTER)
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            required = true,
            description = "ETag of the version that was seen",
            example = "\"1\"")
    @Operation(
            summary = "Take a report back",
            description = "With If-Match, while nobody has decided about it. The further obligations that it served"
                    + " are awaited again, each by itself. A correction that is taken back leaves the report as it was"
                    + " accepted.")
    @APIResponse(responseCode = "200", description = "Taken back; may be sent again")
    @APIResponse(responseCode = "400", description = "UNKNOWN_FIELD, TOO_LONG")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_SUBMISSION")
    @APIResponse(
            responseCode = "409",
            description = "ALREADY_ENDORSED, ALREADY_RETURNED, ALREADY_WITHDRAWN, ALREADY_ACCEPTED")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public SubmissionView withdraw(@PathParam("id") @NotNull UUID id, @NotNull WithdrawReport withdrawal) {
        return reading.view(desk.withdraw(id, withdrawal, caller.get()));
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "The reports of the caller's area, in the order of sending",
            description = "What lies outside the caller's area is not in the list.")
    @APIResponse(responseCode = "200", description = "A page of reports")
    @APIResponse(responseCode = "400", description = "NO_SUCH_PERIOD, NOT_ONE_OF, OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "422", description = "NO_SUCH_REGIME, NO_SUCH_UNIT, SEVERAL_FAULTS")
    public Page<SubmissionView> list(@BeanParam SubmissionFilter filter, @BeanParam PageRequest page) {
        return reading.list(filter, page, caller.get());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(READER)
    @Operation(summary = "One report")
    @APIResponse(responseCode = "200", description = "The report")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_SUBMISSION")
    public SubmissionView one(@PathParam("id") @NotNull UUID id) {
        return reading.one(id, caller.get());
    }

    private static RestResponse<Object> created(SubmissionView view) {
        return ResponseBuilder.<Object>created(URI.create("/submissions/" + view.id()))
                .entity(view)
                .build();
    }
}
