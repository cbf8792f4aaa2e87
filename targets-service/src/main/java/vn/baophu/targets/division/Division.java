package vn.baophu.targets.division;

import static vn.baophu.targets.division.DivisionRefusal.NO_ROOM;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.baophu.platform.error.Refused;

/**
 * A figure divided among children, to the person: held children keep their figure, the others share what is left as the
 * terms say, within their floors and caps. The order in which the children are given does not matter.
 *
 * @param portions by key; with the reserve they sum to the total exactly
 */
public record Division(Pot pot, Terms terms, List<Portion> portions) {
    /** Refuses with every condition that can not be kept, see {@link DivisionRefusal}. */
    public static Division of(Pot pot, Terms terms, Collection<Child> children) {
        var sorted = children.stream().sorted(Comparator.comparing(Child::key)).toList();
        var free = sorted.stream().filter(child -> !child.limits().holds()).toList();
        var shared = pot.shared() - held(sorted.stream());
        new Feasibility(pot, terms, shared).check(sorted, free);
        var portions = new ArrayList<Portion>(sorted.size());
        var portionsOfFree = free.isEmpty() ? List.<Portion>of() : share(pot, terms, free, shared);
        var next = portionsOfFree.iterator();
        sorted.forEach(child -> portions.add(child.limits().holds() ? Portion.held(child) : next.next()));
        return new Division(pot, terms, List.copyOf(portions));
    }

    /** What those who are not held share, people. */
    public long shared() {
        return pot.shared() - held(portions.stream().map(Portion::child));
    }

    private static long held(Stream<Child> children) {
        return children.filter(child -> child.limits().holds())
                .mapToLong(child -> child.limits().hold())
                .sum();
    }

    private static List<Portion> share(Pot pot, Terms terms, List<Child> children, long shared) {
        var dues = Dues.of(children, terms);
        var range = Range.of(children, terms.step(), shared);
        var line = Waterline.of(dues, range, shared);
        var rounded = terms.rounding().round(dues, range, line, shared / terms.step());
        var odd = shared % terms.step();
        if (rounded == null || (odd > 0 && rounded.next() < 0)) {
            throw new Refused(NO_ROOM, pot.title(), shared);
        }
        var portions = new ArrayList<Portion>(children.size());
        for (var i = 0; i < children.size(); i++) {
            var takesTheOdd = odd > 0 && i == rounded.next();
            var figure = rounded.steps()[i] * terms.step() + (takesTheOdd ? odd : 0);
            var reason = takesTheOdd ? Reason.ODD_REST : reason(line, range, i, figure);
            portions.add(new Portion(
                    children.get(i),
                    figure,
                    reason,
                    dues.share(i),
                    dues.at(Exact.of(shared), i),
                    line.due(i),
                    rounded.level() == null ? null : dues.at(rounded.level(), i)));
        }
        return portions;
    }

    private static Reason reason(Waterline line, Range range, int child, long figure) {
        if (line.isBound(child) && line.due(child).compareTo(figure) == 0) {
            return figure == range.floor(child) ? Reason.AT_FLOOR : Reason.AT_CAP;
        }
        var difference = line.due(child).compareTo(figure);
        return difference == 0 ? Reason.EXACT : difference < 0 ? Reason.ROUNDED_UP : Reason.ROUNDED_DOWN;
    }
}
