package vn.baophu.targets.phasing;

import static vn.baophu.targets.phasing.PhasingRefusal.GIVEN_BY_QUARTER;

import java.util.List;
import java.util.stream.IntStream;
import vn.baophu.platform.error.Refused;
import vn.baophu.targets.goal.By;
import vn.baophu.targets.goal.Goal;
import vn.baophu.targets.goal.Start;
import vn.baophu.targets.goal.Step;

/**
 * Given phases as they are asked for.
 *
 * @param by what the steps are that are asked for
 */
record GivenPhases(Goal goal, GivenPhasing given, By by) {
    static GivenPhases of(Goal goal, GivenPhasing given) {
        return new GivenPhases(goal, given, given.by());
    }

    /** Months make quarters; quarters do not tell of months, {@code GIVEN_BY_QUARTER}. */
    Phasing phasing() {
        if (given.by() == By.QUARTER && by == By.MONTH) {
            throw new Refused(GIVEN_BY_QUARTER, goal.target().code());
        }
        var start = new Start(given.start(), goal.startDay(), Start.Source.GIVEN);
        var steps = by.stepsTo(goal);
        var phases =
                Phases.of(given.start(), steps, steps.stream().map(this::at).toList());
        return new Phasing(goal, by, Shape.GIVEN, start, phases, List.of(), given.version());
    }

    private Long at(Step step) {
        var steps = given.by().stepsTo(goal);
        var at = IntStream.range(0, steps.size())
                .filter(each -> steps.get(each).until().equals(step.until()))
                .findFirst()
                .orElseThrow();
        return given.participants().get(at);
    }
}
