package vn.baophu.reporting.heat;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.baophu.reporting.tally.Measure;

/** Of what a table is asked. */
public class HeatQuery extends Measure {
    @QueryParam("from")
    @Parameter(
            required = true,
            description = "The first period, or a longer one that begins with it",
            example = "2024-01")
    String from;

    @QueryParam("to")
    @Parameter(required = true, description = "The last period, or a longer one that ends with it", example = "2024-12")
    String to;

    @QueryParam("part")
    @Parameter(
            description = "What the columns are; without it, of the kind of the first period",
            schema = @Schema(enumeration = {"MONTH", "QUARTER", "HALF_YEAR", "NINE_MONTHS", "YEAR"}),
            example = "MONTH")
    String part;

    @QueryParam("level")
    @Parameter(
            description = "The rows are all units of this level below the unit; without it, the units right below",
            schema = @Schema(enumeration = {"PROVINCE", "DISTRICT", "COMMUNE", "HAMLET"}),
            example = "COMMUNE")
    String level;

    public HeatQuery() {}
}
