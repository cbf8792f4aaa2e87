package vn.baophu.reporting.batch;

import static vn.baophu.platform.security.Roles.READER;
import static vn.baophu.platform.security.Roles.REPORTER;
import static vn.baophu.platform.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;

/** The door for many reports at once. */
@Path("/submission-batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submission batches", description = "Many reports sent in together: all of them, or none")
public class SubmissionBatchesResource {
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String EXAMPLE = """
            regime,unit,period,indicator,participants,denominator
            000-R01,19363,2024-S1,BHYT,12.700,13.290
            000-R01,19366,2024-S1,BHYT,4.010,4.200
            """;

    private final BatchDesk desk;
    private final BatchReading reading;
    private final FormFaults form;
    private final CurrentCaller caller;

    SubmissionBatchesResource(BatchDesk desk, BatchReading reading, FormFaults form, CurrentCaller caller) {
        this.desk = desk;
        this.reading = reading;
        this.form = form;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({REPORTER, SYSTEM})
    @Operation(
            summary = "Send many reports in: all of them, or none",
            description =
                    "As JSON, as CSV (UTF-8, comma or semicolon) or as XLSX (the first sheet that people see), each at"
                            + " most 10 MB long; as JSON at most 10,000 reports. A table has"
                            + " one row a figure, with the columns `regime`, `period`, `indicator` and `participants`, and as needed"
                            + " `unit` or `agency`, `denominator`, `confirmation`, `narrative`, `attachments` and `serves` (ids, blanks"
                            + " between them), `corrects` and `reason`; a report in words is one row without"
                            + " an indicator. An exported period (`/reports/{regime}/{period}`) can be filled in and sent back: what it"
                            + " says beside the figures is not read, and a report with no cell filled in is passed over. A"
                            + " table has no columns for sections and occasions: sections go as JSON, a further occasion alone."
                            + " A report that was returned is sent again, and an accepted one corrected with a `reason`, only where"
                            + " `corrects` names its revision as last read, for an exported table holds what was accepted and not"
                            + " what was sent last. Each report"
                            + " keeps the rules of one that is sent alone; every bad row is told with row and column. A report that is"
                            + " there already and says the same stays as it is.")
    @RequestBody(
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = SendBatch.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING), example = EXAMPLE),
                @Content(
                        mediaType = XLSX,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        format = "binary",
                                        description = "Office Open XML: the columns of the CSV in the first sheet that"
                                                + " people see, as an exported period filled in"))
            })
    @APIResponse(
            responseCode = "200",
            description = "Tried only (dryRun)",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BatchView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Sent in; the reports wait for the reviewer",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BatchView.class)))
    @APIResponse(
            responseCode = "400",
            description = "UNKNOWN_FIELD, REQUIRED, WRONG_TYPE, NEGATIVE, OUT_OF_RANGE, TOO_LONG, BAD_FORMAT,"
                    + " NO_SUCH_PERIOD, TABLE_UNREADABLE, HEADER_MISSING, UNKNOWN_COLUMN, MISSING_COLUMN, COLUMN_TWICE")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA (of a row)")
    @APIResponse(
            responseCode = "409",
            description = "ALREADY_SUBMITTED, PERIOD_NOT_OPEN, PERIOD_LOCKED, OBLIGATION_WAIVED, NOTHING_TO_CORRECT,"
                    + " NOT_RETURNED, ALREADY_ACCEPTED")
    @APIResponse(responseCode = "412", description = "STALE_VERSION (of a correction)")
    @APIResponse(
            responseCode = "413",
            description = "TOO_LARGE, TABLE_TOO_LARGE, WORKBOOK_UNPACKS_TOO_LARGE, CELL_TOO_LONG")
    @APIResponse(responseCode = "415", description = "UNSUPPORTED_MEDIA_TYPE, WORKBOOK_UNKNOWN, WORKBOOK_LEGACY")
    @APIResponse(
            responseCode = "422",
            description = "SEVERAL_FAULTS, SAID_TWICE, CORRECTION_KEEPS_SERVING, SERVES_TWICE, SERVES_ANOTHER_REPORTER,"
                    + " SERVES_ANOTHER_CUT_OFF, SERVES_MORE_CONTENT, SERVES_OTHER_REVIEWERS, NO_SUCH_ATTACHMENT,"
                    + " ATTACHMENT_TWICE, TOO_MANY_ATTACHMENTS, NO_SUCH_UNIT, NO_SUCH_AGENCY, NO_SUCH_REGIME, NO_SUCH_INDICATOR, NO_SUCH_OBLIGATION, REPORT_TWICE,"
                    + " UNIT_OR_AGENCY, NARRATIVE_TWICE, NOTHING_TO_SEND, FIGURE_MISSING, FIGURE_NOT_ASKED, FIGURE_TWICE,"
                    + " ABOVE_DENOMINATOR, RULE_BROKEN, CONFIRMATION_NEEDED, EMPTY_REPORT, SECTION_MISSING,"
                    + " SECTION_NOT_ASKED, ATTACHMENT_MISSING, WORKBOOK_DAMAGED, WORKBOOK_ENCRYPTED, WORKBOOK_WITH_MACROS,"
                    + " WORKBOOK_POINTS_OUTSIDE, CELL_NOT_CALCULATED, CELL_IN_ERROR, IDEMPOTENCY_KEY_REUSED")
    public RestResponse<BatchView> send(
            @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = "Look at it only; nothing is kept")
                    boolean dryRun,
            @NotNull SendBatch batch) {
        return answer(batch.delivery(form.take()), dryRun);
    }

    @POST
    @Idempotent
    @Consumes({CSV, XLSX})
    @RolesAllowed({REPORTER, SYSTEM})
    @Operation(hidden = true)
    public RestResponse<BatchView> sendTable(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            @NotNull byte[] table) {
        return answer(
                type.getSubtype().equalsIgnoreCase("csv") ? TableReading.csv(table) : TableReading.xlsx(table), dryRun);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(READER)
    @Operation(summary = "One batch")
    @APIResponse(responseCode = "200", description = "The batch")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_BATCH")
    public BatchView one(@PathParam("id") @NotNull UUID id) {
        return reading.one(id, caller.get());
    }

    @GET
    @Path("/{id}/reports")
    @RolesAllowed(READER)
    @Operation(summary = "The reports of a batch, in its order")
    @APIResponse(responseCode = "200", description = "A page of reports")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_BATCH")
    public Page<ReportOfBatch> reports(@PathParam("id") @NotNull UUID id, @BeanParam PageRequest page) {
        return reading.reports(id, page, caller.get());
    }

    private RestResponse<BatchView> answer(Delivery delivery, boolean dryRun) {
        var view = BatchView.of(desk.take(delivery, dryRun, caller.get()), dryRun);
        return dryRun
                ? RestResponse.ok(view)
                : ResponseBuilder.<BatchView>created(URI.create("/submission-batches/" + view.id()))
                        .entity(view)
                        .build();
    }
}
