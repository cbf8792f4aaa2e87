package vn.baophu.targets.filing;

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
import jakarta.ws.rs.core.HttpHeaders;
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
import vn.baophu.platform.error.Language;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.job.JobView;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.platform.security.Roles;

@Path("/plans/{plan}/readings/{reading}/adoption")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Readings", description = "Files with tables, read for a draft")
class FilingResource {
    private final FilingDesk desk;
    private final CurrentCaller caller;

    FilingResource(FilingDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PLANNER)
    @Operation(
            summary = "Make annexes of the tables of a read file: all rows or none",
            description =
                    "Nothing in the file may be wrong or doubtful any more. The same rules as for a table that is sent: codes"
                            + " are new to the plan, and an annex says each thing once. More than 20000 figures, and all with `Prefer:"
                            + " respond-async`, are taken by a job (202).")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true, example = "\"1\"")
    @APIResponse(
            responseCode = "200",
            description = "Tried only (dryRun)",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FilingView.class)))
    @APIResponse(
            responseCode = "201",
            description = "In the plan",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FilingView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Being taken; Location is the job",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JobView.class)))
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN, NO_SUCH_READING")
    @APIResponse(
            responseCode = "409",
            description =
                    "FILE_HAS_FAULTS, FILE_HAS_DOUBTS, FILE_HAS_NO_FIGURES, UNIT_CHANGED_SINCE, STILL_READING, READING_FAILED,"
                            + " ALREADY_ADOPTED, ALREADY_SUBMITTED, ALREADY_ISSUED")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(
            responseCode = "422",
            description = "FIGURE_CODE_TWICE, FIGURE_CODE_TAKEN, FIGURE_TWICE, SEVERAL_FAULTS")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public RestResponse<Object> adopt(
            @PathParam("plan") String plan,
            @PathParam("reading") UUID reading,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @Parameter(description = "`respond-async` has a job take the tables") @HeaderParam("Prefer") String prefer,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages,
            @NotNull FileTables said) {
        var later = prefer != null && prefer.contains("respond-async");
        var answer = desk.adopt(plan, reading, dryRun, later, caller.get());
        if (answer.job() != null) {
            return RestResponse.ResponseBuilder.<Object>create(202)
                    .entity(answer.job())
                    .location(URI.create("jobs/" + answer.job().id()))
                    .build();
        }
        var language = Language.accepted(languages).orElse(Language.VI);
        return RestResponse.ResponseBuilder.<Object>create(dryRun ? 200 : 201)
                .entity(FilingView.of(answer.filing(), language))
                .build();
    }
}
