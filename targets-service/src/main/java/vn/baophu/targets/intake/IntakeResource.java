package vn.baophu.targets.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.platform.security.Roles;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.annex.Source;

@Path("/plans/{plan}/annexes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Annexes", description = "The tables of a plan")
class IntakeResource {
    private static final String EXAMPLE = """
            code,unit,unitPrinted,indicator,year,participants,denominatorKind,denominator,printedPercent,comparator,row,total
            000-A4-01-2024,19363,TT Hồ Xá,BHYT,2024,12.750,POPULATION,13.290,"95,9",EQUAL,1,false
            000-A4-T-2024,464,,BHYT,2024,85.941,POPULATION,89.149,"96,40%",EQUAL,,true
            """;

    private final IntakeDesk desk;
    private final CurrentCaller caller;

    IntakeResource(IntakeDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes("text/csv")
    @RolesAllowed(Roles.PLANNER)
    @Operation(
            summary = "Take a table of figures into a draft: all rows or none",
            description =
                    "CSV in UTF-8, comma or semicolon. Columns `code`, `unit` (code on the plan's day) and `indicator`"
                            + " are needed; `unitPrinted`, `level` (of the holders, where they are a group inside the unit),"
                            + " `holderKind` (UNIT without it), `holderName` and `holderCode` (who inside the unit), `year`,"
                            + " `openStart` (from that year on), `participants`, `denominatorKind`, `denominator`,"
                            + " `denominatorPrintedAs`, `printedPercent` (as printed), `growthPeople` and `growthPercent` (over"
                            + " last year), `comparator`, `figureKind` (TARGET without it), `floor` (the paper from above that asks"
                            + " it; the kind is then FLOOR), `asOf`, `row`, `total`, `sourceLine`, `clause` and `note` may be"
                            + " there. An empty cell is unknown, never zero. Every bad row is reported with row, column, code and"
                            + " sentence. The very same table again changes nothing (200). As JSON, the columns are the fields of"
                            + " each figure, title, caption, source and ordinal stand in the body, and faults name pointers.")
    @APIResponse(responseCode = "200", description = "Tried only (dryRun), or the very same table was there already")
    @APIResponse(
            responseCode = "201",
            description = "Taken",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IntakeView.class)))
    @APIResponse(
            responseCode = "400",
            description =
                    "TABLE_UNREADABLE, HEADER_MISSING, MALFORMED_JSON, UNKNOWN_FIELD, WRONG_TYPE, UNKNOWN_COLUMN, MISSING_COLUMN, COLUMN_TWICE, REQUIRED,"
                            + " BAD_FORMAT, NEGATIVE, NOT_ONE_OF, OUT_OF_RANGE, TOO_LONG")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN")
    @APIResponse(responseCode = "409", description = "ALREADY_ISSUED, ANNEX_EXISTS")
    @APIResponse(
            responseCode = "422",
            description = "NO_SUCH_UNIT, UNIT_OUTSIDE_PLAN, NO_SUCH_INDICATOR, NO_SUCH_DENOMINATOR, UNREADABLE_RATE,"
                    + " DENOMINATOR_WITHOUT_KIND, DENOMINATOR_ZERO, HOLDER_WITHOUT_NAME, HOLDER_WITHOUT_KIND,"
                    + " OPEN_START_WITHOUT_YEAR, FLOOR_IS_ANOTHER_KIND, FIGURE_CODE_TWICE, FIGURE_CODE_TAKEN, FIGURE_TWICE,"
                    + " ANNEX_EMPTY, SEVERAL_FAULTS, PLAN_TOO_LARGE_TO_CHECK")
    public RestResponse<IntakeView> take(
            @PathParam("plan") @Parameter(description = "Id, code or number") String plan,
            @QueryParam("title") @Parameter(description = "As printed; none for sentences of the body") String title,
            @QueryParam("caption")
                    @Parameter(description = "The line that cites the paper, as printed, also with a wrong number")
                    String caption,
            @QueryParam("source") @DefaultValue("ANNEX") Source source,
            @Min(1) @QueryParam("ordinal") @DefaultValue("1") @Parameter(schema = @Schema(minimum = "1")) int ordinal,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages,
            @Context UriInfo door,
            @NotNull @RequestBody(
                            content = {
                                @Content(
                                        mediaType = "text/csv",
                                        schema = @Schema(type = SchemaType.STRING),
                                        example = EXAMPLE),
                                @Content(
                                        mediaType = "application/json",
                                        schema = @Schema(implementation = AnnexAsJson.class))
                            })
                    byte[] table) {
        var sent = new TableAsSent(plan, new Annex.Heading(title, caption, source, ordinal), table, dryRun);
        return IntakeAnswer.of(desk.take(sent, caller.get()), languages, door);
    }
}
