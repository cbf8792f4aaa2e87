package vn.baophu.reporting.submission;

import static vn.baophu.platform.security.Roles.READER;
import static vn.baophu.platform.security.Roles.REPORTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/** The door to the reports. */
@Path("/submissions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submissions", description = "Reports: sent in, returned with a reason, corrected, accepted")
public class SubmissionsResource {
    private final SubmissionDesk desk;
    private final SubmissionReading reading;
    private final CurrentCaller caller;

    SubmissionsResource(SubmissionDesk desk, SubmissionReading reading, CurrentCaller caller) {
        this.desk = desk;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(REPORTER)
    @Operation(summary = "Send a report in", description = "All faults of the report are told at once.")
    @APIResponse(
            responseCode = "201",
            description = "Sent in; waits for the reviewer",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SubmissionView.class)))
    @APIResponse(responseCode = "400", description = "UNKNOWN_FIELD, REQUIRED, WRONG_TYPE, NEGATIVE, NO_SUCH_PERIOD")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "409", description = "ALREADY_SUBMITTED, PERIOD_NOT_OPEN")
    @APIResponse(
            responseCode = "422",
            description = "SEVERAL_FAULTS, NO_SUCH_UNIT, NO_SUCH_AGENCY, NO_SUCH_REGIME, NO_SUCH_OBLIGATION,"
                    + " NAME_THE_OBLIGATION, FIGURE_MISSING, FIGURE_NOT_ASKED, FIGURE_TWICE, ABOVE_DENOMINATOR,"
                    + " EMPTY_REPORT, IDEMPOTENCY_KEY_REUSED")
    public RestResponse<SubmissionView> submit(@NotNull SubmitReport report) {
        var view = reading.view(desk.submit(report, caller.get()));
        return created(view);
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
            summary = "Send a returned report again",
            description = "With If-Match. Gives every indicator of the regime once, the unchanged ones too.")
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
                    + " EMPTY_REPORT, IDEMPOTENCY_KEY_REUSED")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public RestResponse<SubmissionView> correct(@PathParam("id") @NotNull UUID id, @NotNull CorrectReport correction) {
        var view = reading.view(desk.correct(id, correction, caller.get()));
        return created(view);
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "The reports of the caller's area, in the order of sending",
            description = "What lies outside the caller's area is not in the list.")
    @APIResponse(responseCode = "200", description = "A page of reports")
    @APIResponse(responseCode = "400", description = "NO_SUCH_PERIOD, OUT_OF_RANGE, BAD_CURSOR")
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

    private static RestResponse<SubmissionView> created(SubmissionView view) {
        return ResponseBuilder.<SubmissionView>created(URI.create("/submissions/" + view.id()))
                .entity(view)
                .build();
    }
}
