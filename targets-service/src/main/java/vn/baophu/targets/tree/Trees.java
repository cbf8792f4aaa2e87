package vn.baophu.targets.tree;

import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_UNIT;
import static vn.baophu.targets.tree.TreeRefusal.DIVIDED_OUTSIDE_PLAN;
import static vn.baophu.targets.tree.TreeRefusal.LEVEL_NOT_BELOW;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.baophu.directory.UnitLevel;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.directory.Units;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.target.HeldBy;
import vn.baophu.targets.target.Holder;

/** Finds among whom a figure is divided, in two statements however large the tree. */
@ApplicationScoped
public class Trees {
    private final Units units;

    Trees(Units units) {
        this.units = units;
    }

    /**
     * The tree below a unit as it was on the plan's day. Null levels and holders without key, kind or name are faults of form
     * and passed over here.
     *
     * @param unit code or id of the unit whose figure is divided; null for the plan's own
     * @param by who inside the unit has the figure
     * @param levels which levels of units take part; empty for the one right below, unless holders are named
     * @param holders who else takes part, each after who is above it
     */
    public Tree of(
            Plan plan, String unit, HeldBy by, List<UnitLevel> levels, List<GivenHolder> holders, Faults faults) {
        var day = plan.paper().day();
        var top = top(plan, unit, day, faults);
        var tree = units.tree(top.id(), day);
        if (!lies(top, plan)) {
            faults.add("/unit", DIVIDED_OUTSIDE_PLAN, top.name());
        }
        var wanted = wanted(top, tree, by, levels, holders, faults);
        var growing = new GrowingTree(new Node(top.code(), null, Holder.of(top, null, by), null), tree, day, faults);
        tree.stream()
                .filter(each -> wanted.contains(each.level()) && each.level() != top.level())
                .forEach(growing::unit);
        for (var i = 0; i < holders.size(); i++) {
            if (holders.get(i) != null && holders.get(i).isNamed()) {
                growing.holder("/holders/" + i, holders.get(i));
            }
        }
        return growing.tree();
    }

    /** Nothing below a unit that nobody knows can be judged, so that is told with what was found before. */
    private UnitOnDay top(Plan plan, String unit, LocalDate day, Faults faults) {
        if (unit == null || unit.isBlank()) {
            return units.named(plan.unitId().toString(), day);
        }
        return units.find(unit, day)
                .orElseThrow(() ->
                        new Refused(faults.add("/unit", NO_SUCH_UNIT, unit, day).list()));
    }

    private boolean lies(UnitOnDay top, Plan plan) {
        return units.upwards(top.id(), plan.paper().day()).stream()
                .anyMatch(above -> above.id().equals(plan.unitId()));
    }

    private static Set<UnitLevel> wanted(
            UnitOnDay top,
            List<UnitOnDay> tree,
            HeldBy by,
            List<UnitLevel> levels,
            List<GivenHolder> holders,
            Faults faults) {
        for (var i = 0; i < levels.size(); i++) {
            if (levels.get(i) != null && levels.get(i).compareTo(top.level()) <= 0) {
                faults.add("/levels/" + i, LEVEL_NOT_BELOW, levels.get(i), top.name());
            }
        }
        var named = levels.stream().filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
        if (!named.isEmpty() || !holders.isEmpty() || !by.equals(HeldBy.THE_UNIT)) {
            return named;
        }
        Optional<UnitLevel> next = tree.stream()
                .map(UnitOnDay::level)
                .filter(level -> level.compareTo(top.level()) > 0)
                .min(UnitLevel::compareTo);
        return next.stream().collect(Collectors.toSet());
    }
}
