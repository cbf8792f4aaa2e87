package vn.baophu.targets.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.targets.goal.Goal;
import vn.baophu.targets.goal.Starts;

/** The forecasts, each computed when somebody asks. */
@ApplicationScoped
class Forecasts {
    private final Starts starts;
    private final BusinessDay day;

    Forecasts(Starts starts, BusinessDay day) {
        this.starts = starts;
        this.day = day;
    }

    /** @param asOf only reports accepted until the end of this day, of periods that had ended; null for now */
    Forecast of(Goal goal, LocalDate asOf) {
        var on = asOf == null ? day.today() : asOf;
        var course = starts.course(goal, goal.year(), on, asOf);
        var start = starts.of(goal, null, course.start()).orElse(null);
        return new Forecast(goal, on, start, course);
    }
}
