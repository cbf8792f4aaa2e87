package vn.baophu.targets.phasing;

import static vn.baophu.targets.phasing.PhasingRefusal.NOTHING_GIVEN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.targets.goal.By;
import vn.baophu.targets.goal.Goal;
import vn.baophu.targets.goal.Start;
import vn.baophu.targets.goal.Starts;
import vn.baophu.targets.goal.Step;
import vn.baophu.targets.result.Course;
import vn.baophu.targets.result.Stock;
import vn.baophu.targets.result.Unknown;
import vn.baophu.targets.result.WhyUnknown;

/** The targets in steps: given ones, and those that are computed when somebody asks. */
@ApplicationScoped
public class Phasings {
    private final GivenPhasings given;
    private final Starts starts;
    private final BusinessDay day;

    Phasings(GivenPhasings given, Starts starts, BusinessDay day) {
        this.given = given;
        this.starts = starts;
        this.day = day;
    }

    /**
     * @param by null for months or, where phases were given, as they were
     * @param shape null for what was given, without that linear; {@code GIVEN} without that is {@code NOTHING_GIVEN}
     * @param start people at the start of the year; null to find out
     */
    Phasing of(Goal goal, By by, Shape shape, Long start) {
        var there = shape == null || shape == Shape.GIVEN ? given.of(goal) : Optional.<GivenPhasing>empty();
        if (there.isPresent()) {
            var asked = by == null ? there.get().by() : by;
            return new GivenPhases(goal, there.get(), asked).phasing();
        }
        if (shape == Shape.GIVEN) {
            throw new Refused(NOTHING_GIVEN, goal.target().code());
        }
        var steps = by == null ? By.MONTH : by;
        return shape == Shape.LAST_YEAR ? likeLastYear(goal, steps, start) : linear(goal, steps, start);
    }

    /**
     * How many people there should be on the day of a report, by what was given or else linear; empty where unknown.
     *
     * @param lastYear the result of the year before
     */
    public Optional<Long> planned(Goal goal, Stock report, Optional<Stock> lastYear) {
        var there = given.of(goal);
        var phasing = there.map(phases -> GivenPhases.of(goal, phases).phasing())
                .orElseGet(() -> linear(goal, By.MONTH, starts.of(goal, null, lastYear), List.of()));
        return phasing.phases().stream()
                .filter(phase -> phase.step().isReachedOn(report.on()))
                .map(Phase::participants)
                .flatMap(people -> Optional.ofNullable(people).stream())
                .findFirst();
    }

    private Phasing linear(Goal goal, By by, Long start) {
        if (start != null) {
            return linear(goal, by, starts.of(goal, start, Optional.empty()), List.of());
        }
        var course = starts.course(goal, goal.year(), lastEnded(goal), null);
        return linear(goal, by, starts.of(goal, null, course.start()), course.unknown());
    }

    private static Phasing linear(Goal goal, By by, Optional<Start> start, List<Unknown> unknown) {
        var steps = by.stepsTo(goal);
        return start.map(from -> drawn(goal, by, Shape.LINEAR, from, Shares.linear(steps)))
                .orElseGet(() -> Phasing.without(goal, by, Shape.LINEAR, null, unknown, startUnknown(goal)));
    }

    private Phasing likeLastYear(Goal goal, By by, Long start) {
        var last = starts.course(goal, goal.year() - 1, lastEnded(goal), null);
        var from = starts.of(goal, start, Optional.ofNullable(last.stocks().get(12)));
        if (from.isEmpty()) {
            return Phasing.without(goal, by, Shape.LAST_YEAR, null, last.unknown(), startUnknown(goal));
        }
        if (!isKnown(last, goal)) {
            var why = Unknown.of(WhyUnknown.LAST_YEAR_UNKNOWN, last.year());
            return Phasing.without(goal, by, Shape.LAST_YEAR, from.get(), last.unknown(), why);
        }
        List<Step> steps = by.stepsTo(goal);
        return Shares.like(last.stocks(), steps)
                .map(shares -> drawn(goal, by, Shape.LAST_YEAR, from.get(), shares))
                .orElseGet(() -> Phasing.without(
                        goal,
                        by,
                        Shape.LAST_YEAR,
                        from.get(),
                        last.unknown(),
                        Unknown.of(WhyUnknown.NO_GROWTH_LAST_YEAR, last.year())));
    }

    private static boolean isKnown(Course last, Goal goal) {
        return last.start().isPresent() && last.stocks().ceilingEntry(goal.months()) != null;
    }

    private static Phasing drawn(Goal goal, By by, Shape shape, Start start, List<Fraction> shares) {
        var people = goal.people(start.participants()).orElseThrow();
        var phases = Phases.along(start.participants(), people, by.stepsTo(goal), shares);
        return Phasing.computed(goal, by, shape, start, phases, List.of());
    }

    private static Unknown startUnknown(Goal goal) {
        return Unknown.of(WhyUnknown.START_UNKNOWN, goal.year() - 1);
    }

    /** No report speaks of days to come. */
    private LocalDate lastEnded(Goal goal) {
        var today = day.today();
        return today.isBefore(goal.startDay()) ? today : goal.startDay();
    }
}
