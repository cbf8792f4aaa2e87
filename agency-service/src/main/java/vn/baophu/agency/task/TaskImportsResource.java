package vn.baophu.agency.task;

import static vn.baophu.platform.security.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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

/** Tasks by the table. */
@Path("/task-imports")
@Produces(MediaType.APPLICATION_JSON)
public class TaskImportsResource {
    private static final String EXAMPLE =
            "code,plan,section,sourceLine,lead,coordinating,role,taskVi,taskEn,schedule,dueDay,dueMonth,scheduleText,"
                    + "leadBasis,note,unit\n"
                    + "000-T097,000,IV.12,127,\"UBND các xã, thị trấn\",,CARRY_OUT,Báo cáo định kỳ 6 tháng,,"
                    + "BEFORE_DATE_YEARLY,10,7,trước ngày 10/7,NAMED,,464\n";

    private final TaskDesk desk;
    private final CurrentCaller caller;

    TaskImportsResource(TaskDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed(COORDINATOR)
    @Idempotent
    @Operation(
            summary = "Record a table of tasks",
            description =
                    "All rows or none. Rows on record already change nothing; a task is known by its code. Names"
                            + " are kept as printed and resolved to agencies known under the plan, or to units, where they can be.")
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
                    "TABLE_UNREADABLE, MISSING_COLUMN, UNKNOWN_COLUMN, REQUIRED, BAD_FORMAT, NOT_ONE_OF, TOO_LONG,"
                            + " OUT_OF_RANGE")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "409", description = "TASK_EXISTS")
    @APIResponse(responseCode = "422", description = "NO_SUCH_UNIT, TASK_TWICE, IDEMPOTENCY_KEY_REUSED")
    public RestResponse<ImportOutcome> take(byte[] table, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        var rows = CsvTable.read(table, RecordTask.REQUIRED, RecordTask.OPTIONAL);
        return desk.enter(rows, dryRun, caller.get()).answer();
    }
}
