package vn.baophu.targets.division;

import static vn.baophu.targets.division.DivisionRefusal.BASE_EMPTY;
import static vn.baophu.targets.division.DivisionRefusal.BASE_UNKNOWN;
import static vn.baophu.targets.division.DivisionRefusal.BELOW_LAST_RESULT;
import static vn.baophu.targets.division.DivisionRefusal.CAPS_BELOW_TOTAL;
import static vn.baophu.targets.division.DivisionRefusal.CHILD_TWICE;
import static vn.baophu.targets.division.DivisionRefusal.FLOORS_ABOVE_TOTAL;
import static vn.baophu.targets.division.DivisionRefusal.FLOOR_ABOVE_CAP;
import static vn.baophu.targets.division.DivisionRefusal.HOLDS_ABOVE_TOTAL;
import static vn.baophu.targets.division.DivisionRefusal.HOLDS_BELOW_TOTAL;
import static vn.baophu.targets.division.DivisionRefusal.HOLD_OUT_OF_BOUNDS;
import static vn.baophu.targets.division.DivisionRefusal.NO_CHILDREN;
import static vn.baophu.targets.division.DivisionRefusal.RESERVE_ABOVE_TOTAL;
import static vn.baophu.targets.division.DivisionRefusal.STEP_DOES_NOT_FIT;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refusal;

/**
 * Whether a figure can be divided as asked, and if not, all that clashes.
 *
 * @param shared what is left for those not held, people; below zero when it can not be done
 */
record Feasibility(Pot pot, Terms terms, long shared) {
    private static final int NAMES_SHOWN = 12;

    /** Refuses with everything that can not be kept. */
    void check(List<Child> all, List<Child> free) {
        var faults = new Faults();
        if (all.isEmpty()) {
            refuse(faults, NO_CHILDREN);
        }
        if (pot.shared() < 0) {
            refuse(faults, RESERVE_ABOVE_TOTAL, pot.reserve(), pot.total());
        }
        each(faults, all);
        terms.mix().stream().map(Terms.Part::base).distinct().forEach(base -> base(faults, base, free));
        if (!faults.any()) {
            sums(faults, all, free);
        }
        faults.refuseIfAny();
    }

    private void each(Faults faults, List<Child> all) {
        for (var i = 0; i < all.size(); i++) {
            var child = all.get(i);
            var limits = child.limits();
            if (i > 0 && child.key().equals(all.get(i - 1).key())) {
                refuse(faults, CHILD_TWICE, child.name());
            }
            if (limits.reversed()) {
                refuse(faults, FLOOR_ABOVE_CAP, child.name(), limits.floor(), limits.cap());
            } else if (limits.holdLiesOutside()) {
                refuse(faults, HOLD_OUT_OF_BOUNDS, child.name(), limits.hold());
            } else if (!limits.holds()
                    && limits.cap() != null
                    && limits.leastSteps(terms.step()) > limits.mostSteps(terms.step(), Long.MAX_VALUE)) {
                refuse(faults, STEP_DOES_NOT_FIT, child.name(), terms.step());
            }
        }
    }

    private void base(Faults faults, Base base, List<Child> free) {
        var unknown = free.stream()
                .filter(child -> base.weight(child.known()) == null)
                .toList();
        if (!unknown.isEmpty()) {
            refuse(faults, BASE_UNKNOWN, base, names(unknown, Child::name));
            return;
        }
        if (!free.isEmpty() && free.stream().allMatch(child -> base.weight(child.known()) == 0)) {
            refuse(faults, BASE_EMPTY, base);
        }
        var starts = sum(free, child -> base.start(child.known()));
        if (base.dividesTheRise() && shared >= 0 && shared < starts) {
            refuse(faults, BELOW_LAST_RESULT, base, shared, starts);
        }
    }

    private void sums(Faults faults, List<Child> all, List<Child> free) {
        var step = terms.step();
        var floors = sum(free, child -> child.limits().leastSteps(step) * step);
        if (shared < 0) {
            var held = all.stream().filter(child -> child.limits().holds()).toList();
            var names = names(held, child -> child.name() + " " + child.limits().hold());
            refuse(faults, HOLDS_ABOVE_TOTAL, names, pot.shared() - shared, pot.shared());
        } else if (free.isEmpty() && shared > 0) {
            refuse(faults, HOLDS_BELOW_TOTAL, pot.shared() - shared, pot.shared());
        } else if (floors > shared) {
            Predicate<Child> hasFloor = child -> child.limits().floor() != null;
            var names = names(
                    free.stream().filter(hasFloor).toList(),
                    child -> child.name() + " " + child.limits().leastSteps(step) * step);
            refuse(faults, FLOORS_ABOVE_TOTAL, names, floors, shared);
        } else if (!free.isEmpty()
                && free.stream().allMatch(child -> child.limits().cap() != null)) {
            caps(faults, free);
        }
    }

    private void caps(Faults faults, List<Child> free) {
        var step = terms.step();
        ToLongFunction<Child> cap = child -> child.limits().cap() / step * step;
        if (sum(free, cap) < shared) {
            refuse(
                    faults,
                    CAPS_BELOW_TOTAL,
                    names(free, child -> child.name() + " " + cap.applyAsLong(child)),
                    sum(free, cap),
                    shared);
        }
    }

    private void refuse(Faults faults, Refusal refusal, Object... args) {
        var all = new Object[args.length + 1];
        all[0] = pot.title();
        System.arraycopy(args, 0, all, 1, args.length);
        faults.add((String) null, refusal, all);
    }

    private static long sum(List<Child> children, ToLongFunction<Child> number) {
        return children.stream().mapToLong(number).sum();
    }

    private static String names(List<Child> children, Function<Child, String> name) {
        var shown = children.stream().limit(NAMES_SHOWN).map(name).toList();
        return String.join("; ", shown) + (children.size() > NAMES_SHOWN ? "; …" : "");
    }
}
