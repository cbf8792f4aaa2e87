package vn.baophu.reporting.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.directory.Units;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.figure.AcceptedFigure;
import vn.baophu.reporting.figure.AcceptedFigures;
import vn.baophu.reporting.figure.FigureQuery;
import vn.baophu.reporting.obligation.Obligations;
import vn.baophu.reporting.regime.Regimes;
import vn.baophu.reporting.reporter.UnitRef;
import vn.baophu.reporting.target.Target;
import vn.baophu.reporting.target.Targets;

/** Reads progress from accepted figures: always the last one included, in the same few statements for any tree. */
@ApplicationScoped
class ProgressDesk {
    private final Units units;
    private final Area area;
    private final Regimes regimes;
    private final Obligations obligations;
    private final AcceptedFigures figures;
    private final Targets targets;
    private final BusinessDay day;

    ProgressDesk(
            Units units,
            Area area,
            Regimes regimes,
            Obligations obligations,
            AcceptedFigures figures,
            Targets targets,
            BusinessDay day) {
        this.units = units;
        this.area = area;
        this.regimes = regimes;
        this.obligations = obligations;
        this.figures = figures;
        this.targets = targets;
        this.day = day;
    }

    @Transactional
    ProgressView progress(ProgressQuery asked, Caller caller) {
        var period = Period.named(asked.period);
        var on = asked.asOf == null ? day.today() : asked.asOf;
        var top = units.named(asked.unit, on);
        area.mustCover(caller, top.id());
        var all = units.tree(top.id(), on);
        var tree = new UnitTree(top, all);
        var picture = picture(asked, period, on, all.stream().map(UnitOnDay::id).toList());
        var children = tree.childrenOf(top).stream()
                .map(child -> view(asked, tree, child, picture, null))
                .toList();
        return view(asked, tree, top, picture, children);
    }

    private Picture picture(ProgressQuery asked, Period period, LocalDate on, List<UUID> all) {
        var regime = asked.regime == null ? null : regimes.named(asked.regime).id();
        var before = asked.asOf == null
                ? null
                : on.plusDays(1).atStartOfDay(BusinessDay.ZONE).toInstant();
        var query = new FigureQuery(asked.indicator, period.code(), regime, before);
        return new Picture(
                obligations.expected(all, asked.indicator, period.code(), regime),
                byUnit(figures.of(all, query), AcceptedFigure::unitId),
                byUnit(targets.of(all, asked.indicator, period.year(), judgedOn(period, on), on), Target::unitId));
    }

    /** A period is held against what was in force on its last day, one that is still running against what is in force now. */
    private static LocalDate judgedOn(Period period, LocalDate on) {
        return on.isBefore(period.lastDay()) ? on : period.lastDay();
    }

    private static ProgressView view(
            ProgressQuery asked, UnitTree tree, UnitOnDay unit, Picture picture, List<ProgressView> children) {
        var tally = new Tally(tree.reportersOf(unit, picture.expected()), picture);
        return ProgressView.of(UnitRef.of(unit), asked, picture.targets().get(unit.id()), tally, children);
    }

    private static <T> Map<UUID, T> byUnit(List<T> rows, Function<T, UUID> unit) {
        return rows.stream().collect(Collectors.toMap(unit, Function.identity()));
    }
}
