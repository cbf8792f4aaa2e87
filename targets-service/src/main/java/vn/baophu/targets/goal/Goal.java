package vn.baophu.targets.goal;

import static vn.baophu.targets.goal.GoalRefusal.GOAL_WITHOUT_COUNT;
import static vn.baophu.targets.goal.GoalRefusal.GOAL_WITHOUT_YEAR;
import static vn.baophu.targets.goal.GoalRefusal.NO_GOAL;

import java.time.LocalDate;
import java.util.Optional;
import vn.baophu.platform.error.Faults;
import vn.baophu.targets.target.FigureKind;
import vn.baophu.targets.target.Inferred;
import vn.baophu.targets.target.Target;

/**
 * A target as what it asks of a year: a number of people who take part on its last day. It is a stock, not a number of
 * newcomers.
 *
 * @param target the printed figure
 * @param year the year
 * @param stated people to reach: as printed, else of the printed denominator and rate, else of the rate and a count of its
 *     denominator that came from elsewhere; null where only a growth is printed
 * @param day the day to which the paper counts, where it says one within the year; else 31 December
 */
public record Goal(Target target, int year, Long stated, LocalDate day) {
    /** Refuses with {@code NO_GOAL} (a baseline), {@code GOAL_WITHOUT_YEAR}, {@code GOAL_WITHOUT_COUNT}. */
    static Goal of(Target target, Optional<Inferred> inferred) {
        var figure = target.figure();
        var faults = new Faults();
        if (figure.kind() == FigureKind.BASELINE) {
            faults.add("{target}", NO_GOAL, target.code());
        }
        if (figure.year() == null) {
            faults.add("{target}", GOAL_WITHOUT_YEAR, target.code());
        }
        var stated = figure.people().or(() -> inferred.map(Inferred::participants));
        if (stated.isEmpty() && figure.growth() == null) {
            faults.add("{target}", GOAL_WITHOUT_COUNT, target.code());
        }
        faults.refuseIfAny();
        return new Goal(target, figure.year(), stated.orElse(null), lastDay(figure.year(), figure.asOf()));
    }

    /**
     * People to reach: as stated, else last year's and the printed growth.
     *
     * @param start people at the start of the year; null where unknown
     * @return empty where the paper prints only a growth and the start is unknown
     */
    public Optional<Long> people(Long start) {
        var growth = target.figure().growth();
        return Optional.ofNullable(stated).or(() -> Optional.ofNullable(start).map(growth::from));
    }

    /** The month of its last day, 1 to 12: so many months the year has for it. */
    public int months() {
        return day.getMonthValue();
    }

    /** Last day of the year before: the day on which the year starts from where it starts. */
    public LocalDate startDay() {
        return LocalDate.of(year - 1, 12, 31);
    }

    private static LocalDate lastDay(int year, LocalDate asOf) {
        return asOf != null && asOf.getYear() == year ? asOf : LocalDate.of(year, 12, 31);
    }
}
