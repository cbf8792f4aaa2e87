package vn.baophu.reporting.ranking;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** By what units are ranked, and in how many classes of size. */
public class OrderQuery extends RankingQuery {
    @QueryParam("by")
    @Parameter(
            description =
                    "PERCENT_OF_TARGET (default), COVERAGE of the denominator, or GROWTH over the same period last year",
            schema = @Schema(enumeration = {"PERCENT_OF_TARGET", "COVERAGE", "GROWTH"}),
            example = "PERCENT_OF_TARGET")
    String by;

    @QueryParam("classes")
    @Parameter(
            description = "1 (default) to 5: large units are ranked among large ones, small among small",
            schema = @Schema(type = SchemaType.INTEGER),
            example = "3")
    String classes;

    public OrderQuery() {}
}
