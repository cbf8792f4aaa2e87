package vn.baophu.agency.entry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * How a table was taken.
 *
 * @param rows rows of the table, the header not counted
 * @param created rows that made something new
 * @param unchanged rows that were on record already, just so
 * @param dryRun true when nothing was written
 */
@Schema(examples = "{\"rows\":18,\"created\":18,\"unchanged\":0,\"dryRun\":false}")
public record ImportOutcome(int rows, int created, int unchanged, boolean dryRun) {
    /** 201 where something new was written, else 200. */
    public RestResponse<ImportOutcome> answer() {
        var status = created > 0 && !dryRun ? RestResponse.Status.CREATED : RestResponse.Status.OK;
        return RestResponse.status(status, this);
    }
}
