package vn.baophu.targets.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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

@Path("/plans/{plan}/readings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Readings", description = "Files with tables, read for a draft")
class TakeFilesResource {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ReadingDesk desk;
    private final CurrentCaller caller;
    private final ObjectMapper json;

    TakeFilesResource(ReadingDesk desk, CurrentCaller caller, ObjectMapper json) {
        this.desk = desk;
        this.caller = caller;
        this.json = json;
    }

    @POST
    @Idempotent
    @Consumes({"text/csv", XLSX, DOCX, "application/pdf", MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed(Roles.PLANNER)
    @Operation(
            summary = "Read the tables of a file for a draft; nothing of it is in the plan yet",
            description =
                    "CSV in UTF-8, XLSX, DOCX, or a PDF that this system exported; at most 32 MB. The content counts, not"
                            + " the announced type. Units run down, years, indicators and measures across; or indicators run down; or"
                            + " the columns are those of a table of figures. Title and caption are the lines above a table, or"
                            + " those that a paper of ours carries. Files over 1 MB, and all with `Prefer: respond-async`, are read by"
                            + " a job (202). What is not adopted within 30 days is forgotten.")
    @APIResponse(
            responseCode = "201",
            description = "Read",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReadingView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Being read; Location is the job",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JobView.class)))
    @APIResponse(responseCode = "400", description = "TEXT_NOT_UTF8, TEXT_IN_UTF16, TOO_LONG")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN")
    @APIResponse(responseCode = "409", description = "ALREADY_SUBMITTED, ALREADY_ISSUED")
    @APIResponse(
            responseCode = "413",
            description = "TOO_LARGE, FILE_UNPACKS_TOO_LARGE, TABLE_TOO_LONG, TABLE_TOO_WIDE, CELL_TOO_LONG,"
                    + " FORMULA_TOO_LONG")
    @APIResponse(responseCode = "415", description = "UNSUPPORTED_MEDIA_TYPE, FILE_KIND_UNKNOWN, FILE_LEGACY")
    @APIResponse(
            responseCode = "422",
            description = "FILE_EMPTY, FILE_DAMAGED, FILE_ENCRYPTED, FILE_WITH_MACROS, FILE_POINTS_OUTSIDE,"
                    + " FORMULA_WITHOUT_VALUE, CELL_IN_ERROR, PDF_WITHOUT_FIGURES, NO_TABLE, NO_HEADER")
    public RestResponse<Object> take(
            @PathParam("plan") @Parameter(description = "Id, code or number") String plan,
            @QueryParam("fileName") @Size(max = 255) @Parameter(example = "phu-luc.xlsx") String fileName,
            @Parameter(description = "`respond-async` has a job read the file") @HeaderParam("Prefer") String prefer,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages,
            @NotNull byte[] file) {
        return answer(201, desk.take(plan, fileName, file, later(prefer), caller.get()), languages);
    }

    @POST
    @Path("/{reading}/confirmations")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PLANNER)
    @Operation(
            summary = "Say how a file is to be read",
            description =
                    "What stands above a table (a CSV of figures says nothing of it), how numbers are written, what a column is,"
                            + " which unit a name means. Adds to what was said before; the file is read again with it.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true, example = "\"1\"")
    @APIResponse(
            responseCode = "200",
            description = "Read again",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReadingView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Being read again; Location is the job",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JobView.class)))
    @APIResponse(
            responseCode = "400",
            description = "REQUIRED, UNKNOWN_FIELD, NOT_ONE_OF, BAD_FORMAT, OUT_OF_RANGE, TOO_LONG")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN, NO_SUCH_READING")
    @APIResponse(
            responseCode = "409",
            description = "ALREADY_SUBMITTED, ALREADY_ISSUED, STILL_READING, READING_FAILED, ALREADY_ADOPTED")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(
            responseCode = "422",
            description = "NO_SUCH_TABLE, NO_SUCH_COLUMN, NAME_NOT_PRINTED, UNIT_NOT_IN_AREA, NO_SUCH_INDICATOR,"
                    + " NO_SUCH_DENOMINATOR, SEVERAL_FAULTS")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public RestResponse<Object> confirm(
            @PathParam("plan") String plan,
            @PathParam("reading") UUID reading,
            @Parameter(description = "`respond-async` has a job read the file") @HeaderParam("Prefer") String prefer,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages,
            @NotNull Confirmations said) {
        return answer(200, desk.confirm(plan, reading, said, later(prefer), caller.get()), languages);
    }

    private RestResponse<Object> answer(int done, ReadingDesk.Taken taken, String languages) {
        if (taken.job() != null) {
            return RestResponse.ResponseBuilder.<Object>create(202)
                    .entity(taken.job())
                    .location(URI.create("jobs/" + taken.job().id()))
                    .build();
        }
        var reading = taken.reading();
        var language = Language.accepted(languages).orElse(Language.VI);
        return RestResponse.ResponseBuilder.<Object>create(done)
                .entity(ReadingView.of(reading, FoundTables.of(reading.found(), json), language))
                .location(URI.create(ReadingView.place(reading)))
                .build();
    }

    private static boolean later(String prefer) {
        return prefer != null && prefer.contains("respond-async");
    }
}
