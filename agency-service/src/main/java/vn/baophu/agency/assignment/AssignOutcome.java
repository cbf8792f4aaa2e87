package vn.baophu.agency.assignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * How a task was assigned.
 *
 * @param created assignments that are new
 * @param unchanged assignments that were on record already, just so
 */
@Schema(examples = "{\"created\":18,\"unchanged\":0}")
record AssignOutcome(int created, int unchanged) {
    /** 201 where something is new, else 200. */
    RestResponse<AssignOutcome> answer() {
        return RestResponse.status(created > 0 ? RestResponse.Status.CREATED : RestResponse.Status.OK, this);
    }
}
