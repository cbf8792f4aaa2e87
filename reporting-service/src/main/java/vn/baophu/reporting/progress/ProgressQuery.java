package vn.baophu.reporting.progress;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.baophu.reporting.tally.Measure;

/** What progress is asked for. */
public class ProgressQuery extends Measure {
    @QueryParam("period")
    @Parameter(required = true, example = "2024-S1")
    String period;

    @QueryParam("with")
    @Parameter(
            description =
                    "What else: LAST_YEAR compares with the same period of the year before, FORECAST says where the year"
                            + " ends at the present rate. Several are separated by commas or repeated",
            example = "LAST_YEAR,FORECAST")
    List<String> with;

    public ProgressQuery() {}

    /** What is told only where it is asked for, since it reads other periods too. */
    enum Besides {
        LAST_YEAR,
        FORECAST
    }
}
