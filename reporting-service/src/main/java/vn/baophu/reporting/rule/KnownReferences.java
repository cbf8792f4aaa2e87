package vn.baophu.reporting.rule;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.baophu.reporting.figure.PeriodFigure;

/** References that were read before.
 *
 * @param lastPeriods people by reporter, indicator and the period before
 * @param children what was given below by unit, indicator and period
 * @param targets people by unit, indicator and period
 */
record KnownReferences(
        Map<PeriodFigure.Key, Long> lastPeriods,
        Map<PeriodFigure.Key, ChildrenSum> children,
        Map<PeriodFigure.Key, Long> targets)
        implements References {
    @Override
    public Optional<Long> lastPeriod(Reported report, String indicator) {
        return LastPeriod.before(report.calendar())
                .map(before -> new PeriodFigure.Key(report.reporter().id(), indicator, before.code()))
                .map(lastPeriods::get);
    }

    @Override
    public Optional<ChildrenSum> children(Reported report, String indicator) {
        return Optional.ofNullable(children.get(ofUnit(report, indicator)));
    }

    @Override
    public Optional<Long> target(Reported report, String indicator) {
        return Optional.ofNullable(targets.get(ofUnit(report, indicator)));
    }

    private static PeriodFigure.Key ofUnit(Reported report, String indicator) {
        UUID unit = report.reporter().areaUnitId();
        return new PeriodFigure.Key(unit, indicator, report.period());
    }
}
