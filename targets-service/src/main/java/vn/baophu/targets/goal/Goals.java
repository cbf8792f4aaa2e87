package vn.baophu.targets.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.baophu.targets.plan.Horizon;
import vn.baophu.targets.target.Insights;
import vn.baophu.targets.target.Targets;

/** The targets as what they ask of a year. */
@ApplicationScoped
public class Goals {
    private final Targets targets;
    private final Insights insights;

    Goals(Targets targets, Insights insights) {
        this.targets = targets;
        this.insights = insights;
    }

    /**
     * What the target with this id asks, also of a draft.
     *
     * @throws vn.baophu.platform.error.Refused {@code NO_SUCH_TARGET}, {@code OUTSIDE_YOUR_AREA}, {@code NO_GOAL},
     *     {@code GOAL_WITHOUT_YEAR}, {@code GOAL_WITHOUT_COUNT}
     */
    public Goal seen(UUID target, Horizon horizon) {
        var printed = targets.seen(target, horizon);
        return Goal.of(printed, insights.inferred(printed));
    }
}
