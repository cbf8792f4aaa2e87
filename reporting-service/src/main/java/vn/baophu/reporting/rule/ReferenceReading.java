package vn.baophu.reporting.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.figure.FiguresOfPeriods;
import vn.baophu.reporting.figure.PeriodFigure;

/** Reads what the rules hold figures against: only what some rule wants, and never report by report. */
@ApplicationScoped
class ReferenceReading {
    private final FiguresOfPeriods figures;
    private final ChildrenSums children;
    private final TargetPeople targets;

    ReferenceReading(FiguresOfPeriods figures, ChildrenSums children, TargetPeople targets) {
        this.figures = figures;
        this.children = children;
        this.targets = targets;
    }

    /** {@code looking} has for each report the rules that look at it. */
    References of(List<Reported> reports, List<List<ValidationRule>> looking) {
        return new KnownReferences(
                lastPeriods(Wanted.by(RuleKind.JUMP, reports, looking)),
                children.of(Wanted.by(RuleKind.CHILDREN_SUM, reports, looking)),
                targets.of(Wanted.by(RuleKind.AGAINST_TARGET, reports, looking)));
    }

    private Map<PeriodFigure.Key, Long> lastPeriods(List<Wanted> wanted) {
        var periods = Wanted.distinct(wanted, each -> each.report().period()).stream()
                .flatMap(period -> LastPeriod.before(Period.named(period)).stream())
                .map(Period::code)
                .collect(Collectors.toSet());
        return figures
                .of(
                        Wanted.distinct(wanted, each -> each.report().reporter().id()),
                        Wanted.distinct(wanted, Wanted::indicator),
                        periods)
                .stream()
                .collect(Collectors.toMap(PeriodFigure::key, PeriodFigure::participants));
    }
}
