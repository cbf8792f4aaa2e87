package vn.baophu.reporting.heat;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.reporting.reporter.UnitRef;
import vn.baophu.reporting.tally.Tally;

/**
 * Units by periods.
 *
 * @param periods the columns, in order
 * @param total the unit itself
 * @param rows the units below it
 */
@Schema(name = "HeatTable", examples = """
                {"unit":{"id":"01900000-0000-7000-8000-000000000464","code":"464","name":"Huyện Vĩnh Linh"},
                "indicator":"BHYT","periods":["2024-S1","2024-S2"],
                "total":[{"reportedUnits":1,"expectedUnits":18,"reported":12720,"coveragePercent":95.71,"percentOfTarget":99.76},
                {"reportedUnits":0,"expectedUnits":18}],
                "rows":[{"unit":{"id":"01900000-0000-7000-8000-000000019363","code":"19363","name":"Thị trấn Hồ Xá"},
                "cells":[{"reportedUnits":1,"expectedUnits":1,"reported":12720,"coveragePercent":95.71,"percentOfTarget":99.76},
                {"reportedUnits":0,"expectedUnits":1}]}]}""")
public record HeatView(UnitRef unit, String indicator, List<String> periods, List<CellView> total, List<RowView> rows) {
    /** One unit; its cells stand in the order of the periods. */
    @Schema(name = "HeatRow")
    public record RowView(UnitRef unit, List<CellView> cells) {}

    /**
     * One unit in one period; what nobody has reported is absent, never zero.
     *
     * @param expectedUnits how many units owe a figure; 0 where none is asked
     * @param coveragePercent participants of the reported denominators
     * @param percentOfTarget participants of the targets of the units that have reported
     */
    @Schema(name = "HeatCell")
    public record CellView(
            int reportedUnits,
            int expectedUnits,
            Long reported,
            BigDecimal coveragePercent,
            BigDecimal percentOfTarget) {
        static CellView of(Tally tally) {
            return new CellView(
                    tally.reported(), tally.expected(), tally.participants(), tally.coverage(), tally.ofTargets());
        }
    }
}
