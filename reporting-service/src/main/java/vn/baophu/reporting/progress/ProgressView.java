package vn.baophu.reporting.progress;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.reporting.reporter.UnitRef;

/**
 * How far a unit has come. Whatever is not known is absent, never zero. Percentages have two decimals, HALF_UP.
 *
 * @param target the unit's own target for the year of the period, in the version in force on the period's last day or,
 *     while it is running, on the day asked for
 * @param reported participants of the units that have reported
 * @param reportedDenominator the denominators that they gave
 * @param coveragePercent participants of these denominators
 * @param percentOfTarget participants of the targets of the units that have reported
 * @param percentOfWholeTarget participants of the unit's own target
 * @param gap people between what was reported and the unit's own target; negative above it
 * @param pointsToTarget percentage points from the coverage to the target's percent; negative above it
 * @param reportedUnits how many of the expected units have an accepted report
 * @param missing the others, by code
 * @param excused who was let off and is expected nowhere, so that the sum is none of the whole; absent where nobody was
 * @param own what the unit itself reported for all its people, where that is not the sum
 * @param lastYear the same period of the year before; only where asked for
 * @param forecast where the year ends at the present rate; only where asked for and anything is known
 * @param children the units right below; only at the top of the answer
 */
@Schema(name = "Progress", examples = """
                {"unit":{"id":"01900000-0000-7000-8000-000000000464","code":"464","name":"Huyện Vĩnh Linh"},
                "period":"2024-S1","indicator":"BHYT","target":{"participants":85941,"denominator":89149,"percent":96.40},
                "reported":12720,"reportedDenominator":13290,"coveragePercent":95.71,"percentOfTarget":99.76,
                "percentOfWholeTarget":14.80,"gap":73221,"pointsToTarget":0.69,"reportedUnits":1,"expectedUnits":2,
                "missing":[{"id":"01900000-0000-7000-8000-000000019366","code":"19366","name":"Thị trấn Bến Quan"}],
                "children":[{"unit":{"id":"01900000-0000-7000-8000-000000019363","code":"19363","name":"Thị trấn Hồ Xá"},
                "period":"2024-S1","indicator":"BHYT","target":{"participants":12750,"denominator":13290,"percent":95.94},
                "reported":12720,"reportedDenominator":13290,"coveragePercent":95.71,"percentOfTarget":99.76,
                "percentOfWholeTarget":99.76,"gap":30,"pointsToTarget":0.23,"reportedUnits":1,"expectedUnits":1,"missing":[]}],
                "lastYear":{"period":"2023-S1","reported":82300,"reportedUnits":18,"expectedUnits":18,"comparedUnits":1,
                "change":310,"changePercent":2.50},
                "forecast":{"first":{"period":"2023","on":"2023-12-31","participants":80000},
                "latest":{"period":"2024-Q1","on":"2024-03-31","participants":81200},"runRatePerMonth":400.00,
                "monthsLeft":9,"atYearEnd":84800,"difference":-1141,"perMonthNeeded":527}}""")
public record ProgressView(
        UnitRef unit,
        String period,
        String indicator,
        TargetView target,
        Long reported,
        Long reportedDenominator,
        BigDecimal coveragePercent,
        BigDecimal percentOfTarget,
        BigDecimal percentOfWholeTarget,
        Long gap,
        BigDecimal pointsToTarget,
        int reportedUnits,
        int expectedUnits,
        List<UnitRef> missing,
        List<UnitRef> excused,
        OwnView own,
        LastYearView lastYear,
        ForecastView forecast,
        List<ProgressView> children) {}
