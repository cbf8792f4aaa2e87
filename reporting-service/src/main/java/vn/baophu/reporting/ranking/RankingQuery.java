package vn.baophu.reporting.ranking;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.baophu.reporting.tally.Measure;

/** Which units are compared, and in what. */
public class RankingQuery extends Measure {
    @QueryParam("period")
    @Parameter(required = true, example = "2024-S1")
    String period;

    @QueryParam("level")
    @Parameter(
            description = "All units of this level below the unit; without it, the units right below",
            schema = @Schema(enumeration = {"PROVINCE", "DISTRICT", "COMMUNE", "HAMLET"}),
            example = "COMMUNE")
    String level;

    public RankingQuery() {}
}
