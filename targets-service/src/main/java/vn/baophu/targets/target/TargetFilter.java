package vn.baophu.targets.target;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.baophu.targets.plan.Conditions;

/** What figures can be asked by, at both doors. */
public class TargetFilter {
    @QueryParam("unit")
    @Parameter(description = "Id of a unit, or its code on the plan's day", example = "464")
    String unit;

    @QueryParam("indicator")
    @Parameter(example = "BHYT")
    String indicator;

    @QueryParam("year")
    @Parameter(example = "2024")
    Integer year;

    @QueryParam("figureKind")
    FigureKind figureKind;

    @QueryParam("holderKind")
    @Parameter(description = "UNIT for what units themselves hold, without those named inside them")
    HolderKind holderKind;

    Conditions conditions() {
        return new Conditions()
                .unit("t.holder.id", "t.holder.code", unit)
                .and("t.figure.indicator = :indicator", "indicator", indicator)
                .and("(t.figure.year = :year or t.figure.openStart and t.figure.year < :year)", "year", year)
                .and("t.holder.by.kind = :holderKind", "holderKind", holderKind);
    }
}
