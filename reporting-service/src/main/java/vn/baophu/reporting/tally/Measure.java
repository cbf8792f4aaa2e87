package vn.baophu.reporting.tally;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of what sums are asked. Read as text, so that everything that is wrong can be told at once. */
public class Measure {
    @QueryParam("unit")
    @Parameter(
            required = true,
            description = "Code or id of the unit, read on the day of asOf; VN is the whole nation",
            example = "464")
    protected String unit;

    @QueryParam("indicator")
    @Parameter(
            required = true,
            description = "Code of an indicator, or of a total of several such as BHYT_AND_BHXH_TN (see /rollups)",
            example = "BHYT")
    protected String indicator;

    @QueryParam("regime")
    @Parameter(description = "Only what this regime asks for", example = "000-R01")
    protected String regime;

    @QueryParam("asOf")
    @Parameter(
            description =
                    "Units and accepted reports as they were at the end of this day; without it, now. The target is the"
                            + " version in force that day, of a period that is over the version in force on its last day",
            schema = @Schema(format = "date"),
            example = "2024-07-09")
    protected String asOf;

    @QueryParam("figures")
    @Parameter(
            description = "CORRECTED (default) counts the last accepted version of each report, REPORTED the first",
            schema = @Schema(enumeration = {"CORRECTED", "REPORTED"}),
            example = "CORRECTED")
    protected String figures;

    protected Measure() {}

    public String indicator() {
        return indicator;
    }
}
