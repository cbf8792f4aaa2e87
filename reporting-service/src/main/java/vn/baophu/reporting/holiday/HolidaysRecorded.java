package vn.baophu.reporting.holiday;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** What came of recording holidays; in a dry run what would come of it. */
@Schema(examples = """
                {"days":2,"created":2,"unchanged":0,"dryRun":false}""")
public record HolidaysRecorded(int days, int created, int unchanged, boolean dryRun) {
    RestResponse<HolidaysRecorded> answer() {
        return RestResponse.status(created > 0 && !dryRun ? Status.CREATED : Status.OK, this);
    }
}
