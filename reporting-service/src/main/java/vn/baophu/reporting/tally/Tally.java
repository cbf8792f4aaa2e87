package vn.baophu.reporting.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.reporting.figure.AcceptedFigure;
import vn.baophu.reporting.figure.Percent;
import vn.baophu.reporting.target.Target;
import vn.baophu.reporting.tree.Reporters;

/**
 * The sums over the units that have reported. A unit that has not is missing, never a zero; a rate compares only units of
 * which both sides are known.
 */
public final class Tally {
    private final Picture picture;
    private final Reporters reporters;
    private final List<AcceptedFigure> figures = new ArrayList<>();
    private final List<UnitOnDay> missing = new ArrayList<>();

    public Tally(Reporters reporters, Picture picture) {
        this.picture = picture;
        this.reporters = reporters;
        for (var unit : reporters.units()) {
            var figure = picture.figures().get(unit.id());
            if (figure == null) {
                missing.add(unit);
            } else {
                figures.add(figure);
            }
        }
    }

    public int expected() {
        return reporters.units().size();
    }

    public int reported() {
        return figures.size();
    }

    /** Whether everybody who owes a figure has an accepted one. */
    public boolean isComplete() {
        return expected() > 0 && missing.isEmpty();
    }

    /** Whether it is complete and nobody was let off; only then the sum is the figure of the whole unit. */
    public boolean isWhole() {
        return isComplete() && excused().isEmpty();
    }

    /** Who was let off, so that nobody speaks for these people. */
    public List<UnitOnDay> excused() {
        return reporters.excused();
    }

    public List<UnitOnDay> missing() {
        return missing;
    }

    /** People; null while nobody has reported. */
    public Long participants() {
        return sum(AcceptedFigure::participants);
    }

    /** People; null while nobody has reported one. */
    public Long denominator() {
        return sum(AcceptedFigure::denominator);
    }

    /** Participants of the reported denominators. */
    public BigDecimal coverage() {
        return Percent.of(participantsOf(figure -> figure.denominator() != null), denominator());
    }

    /** Participants of the targets of those who have reported. */
    public BigDecimal ofTargets() {
        return Percent.of(participantsOf(figure -> target(figure) != null), targets());
    }

    /** Whether a target is set for everybody who has reported. */
    public boolean isTargeted() {
        return figures.stream().allMatch(figure -> target(figure) != null);
    }

    /** People that those who have reported shall reach; null where nothing is set for any of them. */
    public Long targets() {
        return sum(this::target);
    }

    /** The units that have reported. */
    public Set<UUID> units() {
        return figures.stream().map(AcceptedFigure::unitId).collect(Collectors.toSet());
    }

    /** People in these units, of those that have reported; null where none of them has. */
    public Long participantsIn(Set<UUID> units) {
        return participantsOf(figure -> units.contains(figure.unitId()));
    }

    private Long target(AcceptedFigure figure) {
        Target target = picture.targets().get(figure.unitId());
        return target == null ? null : target.participants();
    }

    private Long participantsOf(Predicate<AcceptedFigure> which) {
        return sum(figure -> which.test(figure) ? figure.participants() : null);
    }

    /** Over those of which it is known; null where it is known of none. */
    private Long sum(Function<AcceptedFigure, Long> value) {
        Long sum = null;
        for (var figure : figures) {
            var known = value.apply(figure);
            if (known != null) {
                sum = sum == null ? known : Long.valueOf(Math.addExact(sum, known));
            }
        }
        return sum;
    }
}
