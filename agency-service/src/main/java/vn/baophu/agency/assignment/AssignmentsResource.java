package vn.baophu.agency.assignment;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;

/** Assignments of all tasks, for the area of the issuing unit and for those who have them. */
@Path("/assignments")
@Produces(MediaType.APPLICATION_JSON)
public class AssignmentsResource {

    private final AssignmentQuestions questions;
    private final CurrentCaller caller;

    AssignmentsResource(AssignmentQuestions questions, CurrentCaller caller) {
        this.questions = questions;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "List assignments, the oldest first",
            description = "Only those that the caller may see: given in the caller's area, or by it.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "NOT_ONE_OF, OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "422", description = "NO_SUCH_UNIT, NO_SUCH_AGENCY")
    public Page<AssignmentView> list(@BeanParam AssignmentFilter filter, @BeanParam PageRequest page) {
        return questions.list(filter, page, caller.get());
    }
}
