package vn.baophu.targets.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.baophu.targets.result.Course;
import vn.baophu.targets.result.Results;
import vn.baophu.targets.result.Stock;
import vn.baophu.targets.result.Unknown;
import vn.baophu.targets.result.WhyUnknown;
import vn.baophu.targets.target.Target;
import vn.baophu.targets.target.Targets;

/** What is known of where a goal's year starts and how years went. */
@ApplicationScoped
public class Starts {
    private final Results results;
    private final Targets targets;

    Starts(Results results, Targets targets) {
        this.results = results;
        this.targets = targets;
    }

    /**
     * What reports say of a year, of the goal's own unit and indicator. Reports are kept by unit: of somebody else who
     * holds a target nothing is known.
     */
    public Course course(Goal goal, int year, LocalDate until, LocalDate asOf) {
        var target = goal.target();
        return target.holder().isTheUnit()
                ? results.course(target.holder().id(), target.figure().indicator(), year, until, asOf)
                : new Course(year, new TreeMap<>(), List.of(Unknown.of(WhyUnknown.NOT_A_UNIT)));
    }

    /** As given, else the result of the year before, else the baseline that the plan prints. */
    public Optional<Start> of(Goal goal, Long given, Optional<Stock> lastYear) {
        return Optional.ofNullable(given)
                .map(people -> start(goal, people, Start.Source.GIVEN))
                .or(() -> lastYear.map(stock -> start(goal, stock.participants(), Start.Source.LAST_YEAR_RESULT)))
                .or(() -> baseline(goal).map(people -> start(goal, people, Start.Source.BASELINE)));
    }

    private Optional<Long> baseline(Goal goal) {
        return targets.baselines(goal.target(), goal.year() - 1).stream()
                .filter(printed -> printed.holder()
                        .identity()
                        .equals(goal.target().holder().identity()))
                .map(Target::figure)
                .flatMap(figure -> figure.people().stream())
                .findFirst();
    }

    private static Start start(Goal goal, long people, Start.Source source) {
        return new Start(people, goal.startDay(), source);
    }
}
