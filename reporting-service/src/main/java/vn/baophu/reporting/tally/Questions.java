package vn.baophu.reporting.tally;

import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_UNIT;
import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;
import static vn.baophu.reporting.indicator.IndicatorRefusal.NO_SUCH_INDICATOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.figure.FigureQuery;
import vn.baophu.reporting.regime.Regimes;
import vn.baophu.reporting.reporter.Reach;
import vn.baophu.reporting.reporter.Reporter;
import vn.baophu.reporting.tree.UnitTree;
import vn.baophu.reporting.tree.UnitTrees;

/** Understands of what sums are asked, and whether the caller may ask. */
@ApplicationScoped
public class Questions {
    private final UnitTrees trees;
    private final Regimes regimes;
    private final Reach reach;
    private final KnownIndicators indicators;
    private final BusinessDay day;

    Questions(UnitTrees trees, Regimes regimes, Reach reach, KnownIndicators indicators, BusinessDay day) {
        this.trees = trees;
        this.regimes = regimes;
        this.reach = reach;
        this.indicators = indicators;
        this.day = day;
    }

    /**
     * Empty where something is wrong; what it is, is added to the faults. A unit outside the caller's area, today and on the
     * day that is asked for, is refused with {@code OUTSIDE_YOUR_AREA} whatever else may be wrong.
     */
    public Optional<Question> read(Measure asked, Caller caller, Parameters given) {
        var asOf = given.day("asOf", asked.asOf);
        var as = given.choice("figures", asked.figures, FigureQuery.As.class, FigureQuery.As.CORRECTED);
        var indicator = given.required("indicator", asked.indicator);
        indicator.filter(code -> !indicators.include(code)).ifPresent(code -> given.faults()
                .add("?indicator", NO_SUCH_INDICATOR, code));
        var regime = given.optional(asked.regime).map(name -> regimes(name, given));
        var on = asOf.orElseGet(day::today);
        var tree = trees.on(on);
        var top = given.required("unit", asked.unit).flatMap(name -> unit(name, tree, on, caller, given));
        var before =
                asOf.map(last -> last.plusDays(1).atStartOfDay(BusinessDay.ZONE).toInstant());
        return given.faults().any()
                ? Optional.empty()
                : Optional.of(new Question(
                        tree,
                        top.orElseThrow(),
                        indicator.orElseThrow(),
                        regime.orElse(null),
                        on,
                        before.orElse(null),
                        as));
    }

    private Optional<UnitOnDay> unit(String name, UnitTree tree, LocalDate on, Caller caller, Parameters given) {
        var unit = tree.find(name);
        if (unit.isEmpty()) {
            given.faults().add("?unit", NO_SUCH_UNIT, name, on);
        } else if (!tree.isNation(unit.get())) {
            reach.mustCover(caller, Reporter.of(unit.get()), on);
        } else if (!caller.national()) {
            throw new Refused(OUTSIDE_YOUR_AREA);
        }
        return unit;
    }

    /** All editions of a regime. */
    private Set<UUID> regimes(String name, Parameters given) {
        try {
            return regimes.idsOf(name);
        } catch (Refused unknown) {
            given.faults().add("?regime", unknown.refusal(), name);
            return Set.of();
        }
    }
}
