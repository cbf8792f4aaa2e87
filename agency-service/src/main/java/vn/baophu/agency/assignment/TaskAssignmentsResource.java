package vn.baophu.agency.assignment;

import static vn.baophu.platform.security.Roles.COORDINATOR;
import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;

/** To whom one task is given. */
@Path("/tasks/{task}/assignments")
@Produces(MediaType.APPLICATION_JSON)
public class TaskAssignmentsResource {

    private final AssignmentQuestions questions;
    private final AssignmentDesk desk;
    private final CurrentCaller caller;

    TaskAssignmentsResource(AssignmentQuestions questions, AssignmentDesk desk, CurrentCaller caller) {
        this.questions = questions;
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "List the assignments of one task, the oldest first",
            description = "Only those that the caller may see: given in the caller's area, or by it.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "TASK_ABSENT")
    @APIResponse(responseCode = "422", description = "NO_SUCH_UNIT, NO_SUCH_AGENCY")
    public Page<AssignmentView> list(
            @Parameter(description = "Id or code", example = "000-T097") @PathParam("task") String task,
            @BeanParam AssignmentFilter filter,
            @BeanParam PageRequest page) {
        return questions.ofTask(task, filter, page, caller.get());
    }

    @POST
    @RolesAllowed(COORDINATOR)
    @Idempotent
    @Operation(
            summary = "Give a task to units and agencies for a period",
            description = "All or none. With doneBy, the acceptance of the report of that regime for the same period"
                    + " does the assignment; a report accepted before does it at once. A report on request or around an"
                    + " event does only what is assigned with its occasion.")
    @APIResponse(
            responseCode = "201",
            description = "Assigned",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AssignOutcome.class)))
    @APIResponse(
            responseCode = "200",
            description = "Nothing was new",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AssignOutcome.class)))
    @APIResponse(responseCode = "400", description = "REQUIRED, BAD_FORMAT, UNKNOWN_FIELD, NOT_ONE_OF")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "TASK_ABSENT")
    @APIResponse(responseCode = "409", description = "ASSIGNED_OTHERWISE")
    @APIResponse(
            responseCode = "422",
            description = "NO_SUCH_UNIT, NO_SUCH_AGENCY, NOBODY_NAMED, IDEMPOTENCY_KEY_REUSED")
    public RestResponse<AssignOutcome> assign(
            @Parameter(description = "Id or code", example = "000-T097") @PathParam("task") String task,
            Assign request) {
        return desk.assign(task, request, caller.get()).answer();
    }
}
