package vn.baophu.agency.task;

import static vn.baophu.platform.security.Roles.COORDINATOR;
import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;

/** Tasks of plans, for the area of the issuing unit and for those who carry them out. */
@Path("/tasks")
@Produces(MediaType.APPLICATION_JSON)
public class TasksResource {

    private final TaskQuestions questions;
    private final TaskDesk desk;
    private final CurrentCaller caller;

    TasksResource(TaskQuestions questions, TaskDesk desk, CurrentCaller caller) {
        this.questions = questions;
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(summary = "List tasks by code", description = "Only those that the caller may see.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "NOT_ONE_OF, OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "422", description = "NO_SUCH_UNIT")
    public Page<TaskView> list(
            @Parameter(description = "Code of the plan", example = "000") @QueryParam("plan") String plan,
            @Parameter(description = "Issuing unit; id or code as today", example = "464") @QueryParam("unit")
                    String unit,
            @Parameter(description = "Who leads: id or code of an agency, or part of the name", example = "VL.002")
                    @QueryParam("lead")
                    String lead,
            @QueryParam("role") TaskRole role,
            @QueryParam("schedule") Schedule schedule,
            @BeanParam PageRequest page) {
        return questions.list(new TaskFilter(plan, unit, lead, role, schedule), page, caller.get());
    }

    @GET
    @Path("/{task}")
    @RolesAllowed(READER)
    @Operation(summary = "Read one task")
    @APIResponse(responseCode = "200", description = "The task; ETag is its revision")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "TASK_ABSENT")
    public TaskView one(@Parameter(description = "Id or code", example = "000-T097") @PathParam("task") String task) {
        return questions.one(task, caller.get());
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(COORDINATOR)
    @Idempotent
    @Operation(summary = "Record a task", description = "One on record already, just so, is answered as it is.")
    @APIResponse(
            responseCode = "201",
            description = "The task",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TaskView.class)))
    @APIResponse(responseCode = "400", description = "REQUIRED, UNKNOWN_FIELD, NOT_ONE_OF, TOO_LONG, OUT_OF_RANGE")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "409", description = "TASK_EXISTS")
    @APIResponse(responseCode = "422", description = "NO_SUCH_UNIT, IDEMPOTENCY_KEY_REUSED")
    public TaskView record(RecordTask task) {
        return questions.view(desk.record(task, caller.get()));
    }

    @PUT
    @Path("/{task}")
    @RolesAllowed(COORDINATOR)
    @Operation(summary = "Correct a task", description = "The whole task anew; its code stays. Needs If-Match.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            required = true,
            description = "ETag of the version that was seen",
            example = "\"1\"")
    @APIResponse(responseCode = "200", description = "The task as corrected")
    @APIResponse(responseCode = "400", description = "REQUIRED, UNKNOWN_FIELD, NOT_ONE_OF, TOO_LONG, OUT_OF_RANGE")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "TASK_ABSENT")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "422", description = "NO_SUCH_UNIT, CODE_STAYS")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public TaskView correct(@PathParam("task") String task, RecordTask corrected) {
        return questions.view(desk.correct(task, corrected, caller.get()));
    }
}
