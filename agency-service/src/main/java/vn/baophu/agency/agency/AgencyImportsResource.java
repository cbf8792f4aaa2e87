package vn.baophu.agency.agency;

import static vn.baophu.platform.security.Roles.REGISTRAR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import vn.baophu.agency.entry.ImportOutcome;
import vn.baophu.platform.csv.CsvTable;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.security.CurrentCaller;

/** Agencies by the table. */
@Path("/agency-imports")
@Produces(MediaType.APPLICATION_JSON)
public class AgencyImportsResource {
    private static final List<String> REQUIRED = List.of("code", "name", "kind");
    private static final List<String> OPTIONAL =
            List.of("shortName", "level", "unit", "collective", "printedAs", "document");
    private static final String EXAMPLE = "code,name,shortName,kind,level,unit,collective,printedAs,document\n"
            + "VL.002,BHXH huyện Vĩnh Linh,BHXH huyện,SOCIAL_INSURANCE_AGENCY,DISTRICT,464,false,"
            + "BHXH Huyện Vĩnh Linh,000\n";

    private final AgencyDesk desk;
    private final CurrentCaller caller;

    AgencyImportsResource(AgencyDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed(REGISTRAR)
    @Idempotent
    @Operation(
            summary = "Record a table of agencies",
            description = "All rows or none. Rows on record already change nothing; an agency is known by its code.")
    @RequestBody(
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING), example = EXAMPLE))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportOutcome.class)))
    @APIResponse(
            responseCode = "200",
            description = "Nothing was new, or a dry run",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportOutcome.class)))
    @APIResponse(
            responseCode = "400",
            description =
                    "TABLE_UNREADABLE, MISSING_COLUMN, UNKNOWN_COLUMN, REQUIRED, BAD_FORMAT, NOT_ONE_OF, TOO_LONG")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "409", description = "AGENCY_EXISTS")
    @APIResponse(responseCode = "422", description = "NO_SUCH_UNIT, AGENCY_TWICE, IDEMPOTENCY_KEY_REUSED")
    public RestResponse<ImportOutcome> take(byte[] table, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        var rows = CsvTable.read(table, REQUIRED, OPTIONAL);
        return desk.enter(rows, dryRun, caller.get()).answer();
    }
}
