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
    @Consumes("text/csv")
    @RolesAllowed(READER)
    @Operation(
            summary = "Check a table alone; nothing is kept",
            description =
                    "The table has the columns of `POST /plans/{plan}/annexes`. The rulebook is tried on it as on a plan, as"
                            + " far as a table alone can be checked; with `number` and `signedOn` also whether its caption cites"
                            + " them.")
    @APIResponse(
            responseCode = "200",
            description = "What was found",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AnnexCheckView.class)))
    @APIResponse(
            responseCode = "400",
            description = "TABLE_UNREADABLE, HEADER_MISSING, UNKNOWN_COLUMN, MISSING_COLUMN, COLUMN_TWICE, REQUIRED,"
                    + " BAD_FORMAT, NEGATIVE, NOT_ONE_OF, OUT_OF_RANGE, TOO_LONG")
    @APIResponse(responseCode = "413", description = "TOO_LARGE")
    @APIResponse(responseCode = "415", description = "UNSUPPORTED_MEDIA_TYPE")
    @APIResponse(
            responseCode = "422",
            description = "NO_SUCH_UNIT, NO_SUCH_INDICATOR, NO_SUCH_DENOMINATOR, UNREADABLE_RATE,"
                    + " DENOMINATOR_WITHOUT_KIND, DENOMINATOR_ZERO, FIGURE_CODE_TWICE, ANNEX_EMPTY, SEVERAL_FAULTS")
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
        return AnnexCheckView.of(
                check.rows(), check.findings(), Language.accepted(languages).orElse(Language.VI));
    }
}
