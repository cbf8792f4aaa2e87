package vn.baophu.targets.goal;

import java.time.LocalDate;
import java.util.UUID;
import vn.baophu.targets.plan.PlanRef;
import vn.baophu.targets.plan.UnitRef;

/**
 * The target that is spoken of.
 *
 * @param day its last day
 * @param participants people to reach on that day; absent where only a growth is printed and the start is unknown
 */
public record GoalRef(
        UUID id,
        String code,
        PlanRef plan,
        UnitRef unit,
        String indicator,
        int year,
        LocalDate day,
        Long participants) {
    public static GoalRef of(Goal goal, Long people) {
        var target = goal.target();
        var holder = target.holder();
        return new GoalRef(
                target.id(),
                target.code(),
                PlanRef.of(target.plan()),
                new UnitRef(holder.id(), holder.code(), holder.name()),
                target.figure().indicator(),
                goal.year(),
                goal.day(),
                people);
    }
}
