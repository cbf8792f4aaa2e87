package vn.baophu.targets.phasing;

import java.util.List;
import java.util.stream.Stream;
import vn.baophu.targets.goal.By;
import vn.baophu.targets.goal.Goal;
import vn.baophu.targets.goal.Start;
import vn.baophu.targets.goal.Step;
import vn.baophu.targets.result.Unknown;

/**
 * A target in steps.
 *
 * @param start null where unknown; then so are the phases
 * @param phases one for each step
 * @param unknown what is not known and why
 * @param version of what was given; null where it is computed
 */
record Phasing(Goal goal, By by, Shape shape, Start start, List<Phase> phases, List<Unknown> unknown, Integer version) {
    static Phasing computed(Goal goal, By by, Shape shape, Start start, List<Phase> phases, List<Unknown> unknown) {
        return new Phasing(goal, by, shape, start, phases, unknown, null);
    }

    /** The steps are known, how far to have come is not; but where the last one ends. */
    static Phasing without(Goal goal, By by, Shape shape, Start start, List<Unknown> unknown, Unknown besides) {
        var steps = by.stepsTo(goal);
        var last = steps.get(steps.size() - 1);
        var phases = steps.stream().map(step -> unknown(step, step == last ? people(goal, start) : null));
        var all = Stream.concat(unknown.stream(), Stream.of(besides)).toList();
        return computed(goal, by, shape, start, phases.toList(), all);
    }

    /** People to reach; null where unknown. */
    Long people() {
        return people(goal, start);
    }

    /** People more than at the start; null where unknown. */
    Long increase() {
        return start == null || people() == null ? null : Long.valueOf(people() - start.participants());
    }

    private static Long people(Goal goal, Start start) {
        return goal.people(start == null ? null : start.participants()).orElse(null);
    }

    private static Phase unknown(Step step, Long participants) {
        return new Phase(step, participants, null);
    }
}
