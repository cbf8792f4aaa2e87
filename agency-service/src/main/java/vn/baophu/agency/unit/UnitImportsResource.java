package vn.baophu.agency.unit;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import vn.baophu.agency.entry.ImportOutcome;
import vn.baophu.platform.csv.CsvTable;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.security.CurrentCaller;

/** Units by the table. */
@Path("/unit-imports")
@Produces(MediaType.APPLICATION_JSON)
public class UnitImportsResource {
    private static final List<String> REQUIRED = List.of("code", "name", "level", "parent");
    private static final List<String> OPTIONAL = List.of("validFrom", "validTo", "legalAct");

    private final UnitDesk desk;
    private final CurrentCaller caller;

    UnitImportsResource(UnitDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed(REGISTRAR)
    @Idempotent
    @Operation(
            summary = "Record a table of units",
            description = "All rows or none. Rows on record already change nothing; parents may come in the same table,"
                    + " in any order. A unit is recognised by its code and days in force that overlap.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema =
                                    @Schema(
                                            type =
                                                    org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                                            .STRING),
                            example = "code,name,level,parent,validFrom,validTo,legalAct\n"
                                    + "464,Huyện Vĩnh Linh,DISTRICT,45,,2025-06-30,\n"
                                    + "19363,Thị trấn Hồ Xá,COMMUNE,464,,2025-06-30,\n"))
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
            description = "TABLE_UNREADABLE, MISSING_COLUMN, UNKNOWN_COLUMN, REQUIRED, BAD_FORMAT, NOT_ONE_OF")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "409", description = "UNIT_EXISTS")
    @APIResponse(
            responseCode = "422",
            description = "NO_SUCH_UNIT, UNIT_TWICE, CODE_NOT_OF_LEVEL, VALIDITY_BACKWARDS, PARENT_MISSING,"
                    + " PARENT_NOT_ALLOWED, PARENT_NOT_ABOVE, PARENT_NOT_IN_FORCE")
    public RestResponse<ImportOutcome> take(byte[] table, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        return desk.enter(CsvTable.read(table, REQUIRED, OPTIONAL), dryRun, caller.get())
                .answer();
    }
}
