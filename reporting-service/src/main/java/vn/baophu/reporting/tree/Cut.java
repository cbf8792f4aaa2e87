package vn.baophu.reporting.tree;

import java.util.ArrayList;
import java.util.List;
import vn.baophu.directory.UnitOnDay;

/**
 * Whose figures make up a unit's, found in one walk through its branch. A unit's own figure gives way to those below it, or
 * people would be counted twice; but only where those below are all of them, or people would be lost.
 */
final class Cut {
    private final UnitTree tree;
    private final Asked asked;
    private final List<UnitOnDay> reporters = new ArrayList<>();
    private final List<UnitOnDay> excused = new ArrayList<>();

    private Cut(UnitTree tree, Asked asked) {
        this.tree = tree;
        this.asked = asked;
    }

    static Reporters of(UnitTree tree, UnitOnDay top, Asked asked) {
        var cut = new Cut(tree, asked);
        cut.walk(top);
        return new Reporters(cut.reporters, cut.excused);
    }

    private Branch walk(UnitOnDay unit) {
        var children = tree.childrenOf(unit);
        var below = new Branch(!children.isEmpty(), !children.isEmpty(), false);
        var before = reporters.size();
        var excusedBefore = excused.size();
        for (var child : children) {
            below = below.and(walk(child));
        }
        var found = reporters.subList(before, reporters.size());
        var regular = asked.regular().contains(unit.id());
        if (asked.owes(unit.id()) && !(regular ? below.standsForRegular() : below.standsForOccasional(found))) {
            found.clear();
            excused.subList(excusedBefore, excused.size()).clear();
            reporters.add(unit);
        } else if (asked.hasLetOff(unit.id()) && !below.standsForRegular()) {
            excused.subList(excusedBefore, excused.size()).clear();
            excused.add(unit);
        }
        return new Branch(
                below.onCalendar || asked.onCalendar(unit.id()),
                below.atAll || asked.atAll(unit.id()),
                below.regular || regular);
    }

    /**
     * What is asked in a branch, or in several.
     *
     * @param onCalendar whether calendars ask for all its people
     * @param atAll whether all its people are asked for, by calendars or on occasions
     * @param regular whether somebody in it owes by a calendar
     */
    private record Branch(boolean onCalendar, boolean atAll, boolean regular) {
        Branch and(Branch next) {
            return new Branch(onCalendar && next.onCalendar, atAll && next.atAll, regular || next.regular);
        }

        /** Whether it takes the place of a figure above it that a calendar asks for. */
        boolean standsForRegular() {
            return onCalendar && regular;
        }

        /** Whether it takes the place of a figure above it that is asked for on an occasion only. */
        boolean standsForOccasional(List<UnitOnDay> reporters) {
            return regular || atAll && !reporters.isEmpty();
        }
    }
}
