package vn.baophu.targets.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.job.JobDesk;
import vn.baophu.platform.job.JobView;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.platform.security.Roles;

@Path("/jobs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs", description = "Work that takes longer than a request")
class JobsResource {
    private final JobDesk desk;
    private final CurrentCaller caller;

    JobsResource(JobDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Path("/{job}")
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "How far a job is, what came out of it or why it failed",
            description =
                    "For whoever asked for the work, and for everyone whose area of responsibility it concerns; until 30 days"
                            + " after its end.")
    @APIResponse(responseCode = "200", description = "The job")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_JOB")
    public JobView one(
            @PathParam("job") UUID job,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        return desk.follow(job, caller.get(), Language.accepted(languages).orElse(Language.VI));
    }
}
