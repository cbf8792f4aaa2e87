package vn.baophu.reporting.progress;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.reporting.figure.Percent;
import vn.baophu.reporting.reporter.UnitRef;
import vn.baophu.reporting.target.Target;

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
 * @param reportedUnits how many of the expected units have an accepted report
 * @param missing the others, by code
 * @param children the units right below; only at the top of the answer
 */
@Schema(name = "Progress", examples = """
                {"unit":{"id":"01900000-0000-7000-8000-000000000464","code":"464","name":"Huyện Vĩnh Linh"},
                "period":"2024-S1","indicator":"BHYT","target":{"participants":85941,"denominator":89149,"percent":96.40},
                "reported":12720,"reportedDenominator":13290,"coveragePercent":95.71,"percentOfTarget":99.76,
                "percentOfWholeTarget":14.80,"gap":73221,"reportedUnits":1,"expectedUnits":2,
                "missing":[{"id":"01900000-0000-7000-8000-000000019366","code":"19366","name":"Thị trấn Bến Quan"}],
                "children":[{"unit":{"id":"01900000-0000-7000-8000-000000019363","code":"19363","name":"Thị trấn Hồ Xá"},
                "period":"2024-S1","indicator":"BHYT","target":{"participants":12750,"denominator":13290,"percent":95.94},
                "reported":12720,"reportedDenominator":13290,"coveragePercent":95.71,"percentOfTarget":99.76,
                "percentOfWholeTarget":99.76,"gap":30,"reportedUnits":1,"expectedUnits":1,"missing":[]}]}""")
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
        int reportedUnits,
        int expectedUnits,
        List<UnitRef> missing,
        List<ProgressView> children) {
    /** What was set; the part that the plan does not set is absent. */
    public record TargetView(Long participants, Long denominator, BigDecimal percent) {
        static TargetView of(Target target) {
            return target == null
                    ? null
                    : new TargetView(target.participants(), target.denominator(), target.percent());
        }
    }

    static ProgressView of(UnitRef unit, ProgressQuery asked, Target target, Tally tally, List<ProgressView> children) {
        var set = target == null ? null : target.participants();
        var reported = tally.participants();
        return new ProgressView(
                unit,
                asked.period(),
                asked.indicator(),
                TargetView.of(target),
                reported,
                tally.denominator(),
                tally.coverage(),
                tally.ofTargets(),
                Percent.of(reported, set),
                reported == null || set == null ? null : Long.valueOf(set - reported),
                tally.reported(),
                tally.expected(),
                tally.missing().stream().map(UnitRef::of).toList(),
                children);
    }
}
