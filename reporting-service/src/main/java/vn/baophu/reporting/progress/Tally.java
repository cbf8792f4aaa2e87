package vn.baophu.reporting.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.reporting.figure.AcceptedFigure;
import vn.baophu.reporting.figure.Percent;
import vn.baophu.reporting.target.Target;

/**
 * The sums over the units that have reported. A unit that has not is missing, never a zero; a rate compares only units of
 * which both sides are known.
 */
final class Tally {
    private final List<UnitOnDay> reporters;
    private final Picture picture;
    private final List<AcceptedFigure> figures;

    Tally(List<UnitOnDay> reporters, Picture picture) {
        this.reporters = reporters;
        this.picture = picture;
        this.figures = reporters.stream()
                .map(unit -> picture.figures().get(unit.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    int expected() {
        return reporters.size();
    }

    int reported() {
        return figures.size();
    }

    List<UnitOnDay> missing() {
        return reporters.stream()
                .filter(unit -> !picture.figures().containsKey(unit.id()))
                .toList();
    }

    /** People; null while nobody has reported. */
    Long participants() {
        return sum(figures.stream(), AcceptedFigure::participants);
    }

    /** People; null while nobody has reported one. */
    Long denominator() {
        return sum(figures.stream(), AcceptedFigure::denominator);
    }

    /** Participants of the reported denominators. */
    BigDecimal coverage() {
        return Percent.of(
                sum(figures.stream().filter(figure -> figure.denominator() != null), AcceptedFigure::participants),
                denominator());
    }

    /** Participants of the targets of those who have reported. */
    BigDecimal ofTargets() {
        return Percent.of(
                sum(figures.stream().filter(figure -> target(figure) != null), AcceptedFigure::participants),
                sum(figures.stream(), this::target));
    }

    private Long target(AcceptedFigure figure) {
        Target target = picture.targets().get(figure.unitId());
        return target == null ? null : target.participants();
    }

    private static Long sum(Stream<AcceptedFigure> figures, Function<AcceptedFigure, Long> value) {
        return figures.map(value)
                .filter(Objects::nonNull)
                .reduce(Math::addExact)
                .orElse(null);
    }
}
