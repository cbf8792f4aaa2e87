package vn.baophu.targets.goal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** How a year is cut into steps. */
public enum By {
    MONTH(1),
    QUARTER(3);

    private final int months;

    By(int months) {
        this.months = months;
    }

    /** The steps of the goal's year; the last ends on the goal's day. */
    public List<Step> stepsTo(Goal goal) {
        var steps = new ArrayList<Step>();
        for (int month = months; month - months < goal.months(); month += months) {
            var last = month >= goal.months();
            var until = last ? goal.day() : YearMonth.of(goal.year(), month).atEndOfMonth();
            steps.add(new Step(code(goal.year(), month), until));
        }
        return steps;
    }

    private String code(int year, int month) {
        return this == MONTH ? "%d-%02d".formatted(year, month) : year + "-Q" + month / months;
    }
}
