package vn.baophu.targets.check;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;
import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.idempotency.Idempotent;

@Path("/annex-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings", description = "What in a plan does not fit together")
class AnnexChecksResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String EXAMPLE = """
            code,unit,indicator,year,participants,denominatorKind,denominator,printedPercent,total
            01-2024,19363,BHYT,2024,12.750,POPULATION,13.290,"95,9",false
            02-2024,19366,BHYT,2024,4.010,POPULATION,4.200,"95,5",false
            T-2024,464,BHYT,2024,16.760,POPULATION,17.490,"95,8",true
            """;

    private final AnnexCheckDesk desk;

    AnnexChecksResource(AnnexCheckDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Consumes({"text/csv", XLSX, DOCX, "application/pdf", MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed(READER)
    @Operation(
            summary = "Check a table alone; nothing is kept",
            description =
                    "CSV, XLSX, DOCX or a PDF that this system exported: tables as printed, or with the columns of `POST"
                            + " /plans/{plan}/annexes`. The rulebook is tried on them as on the annexes of a plan; with `number`"
                            + " and `signedOn` also whether captions cite them. Where rows print names, `unit` says of which area;"
                            + " a doubtful name is a fault, a doubtful column is told in `doubts`. At most 10000 figures, for longer"
                            + " files there are readings; of the faults the first 500 are told.")
    @APIResponse(
            responseCode = "200",
            description = "What was found",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AnnexCheckView.class)))
    @APIResponse(
            responseCode = "400",
            description =
                    "REQUIRED, BAD_FORMAT, NEGATIVE, NOT_ONE_OF, OUT_OF_RANGE, TOO_LONG, TEXT_NOT_UTF8, TEXT_IN_UTF16,"
                            + " UNKNOWN_PARAMETER")
    @APIResponse(
            responseCode = "413",
            description = "TOO_LARGE, FILE_UNPACKS_TOO_LARGE, TABLE_TOO_LONG, TABLE_TOO_WIDE, CELL_TOO_LONG,"
                    + " FORMULA_TOO_LONG, CHECK_TOO_LONG")
    @APIResponse(responseCode = "415", description = "UNSUPPORTED_MEDIA_TYPE, FILE_KIND_UNKNOWN, FILE_LEGACY")
    @APIResponse(
            responseCode = "422",
            description = "NO_SUCH_UNIT, NO_SUCH_INDICATOR, NO_SUCH_DENOMINATOR, UNREADABLE_RATE,"
                    + " DENOMINATOR_WITHOUT_KIND, DENOMINATOR_ZERO, FIGURE_CODE_TWICE, ANNEX_EMPTY, AREA_NOT_SAID,"
                    + " NAME_UNKNOWN, NAME_DOUBTFUL, NO_TABLE, NO_HEADER, FILE_EMPTY, FILE_DAMAGED, FILE_ENCRYPTED,"
                    + " FILE_WITH_MACROS, FILE_POINTS_OUTSIDE, SEVERAL_FAULTS")
    public AnnexCheckView check(
            @BeanParam PaperAsSaid paper,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages,
            @NotNull @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = STRING),
                                            example = EXAMPLE))
                    byte[] table) {
        var check = desk.check(paper, table);
        return AnnexCheckView.of(check, Language.accepted(languages).orElse(Language.VI));
    }
}
