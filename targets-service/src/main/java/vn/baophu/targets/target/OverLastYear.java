package vn.baophu.targets.target;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.targets.plan.PlanRef;

/**
 * A figure that only says how much more than last year, beside the figure of last year that is known for the same holder and
 * indicator, never an empty cell: one with people where growth is counted from them, a result before a target, one that no amendment took the
 * place of, the plan's own before another plan's of the same issuing unit, then the newest.
 *
 * @param plan the plan that prints last year's figure
 * @param participants last year's people; absent where not printed
 * @param percent last year's rate; absent where none is known
 * @param reach people to reach this year, where last year's people and the growth are both known
 */
@Schema(examples = """
        {"plan": {"id": "0197b3f0-1111-7000-8000-000000000127", "code": "000", "number": "127/KH-UBND"},
         "code": "000-A2-T-2024", "figureKind": "TARGET", "year": 2024, "participants": 6885, "percent": 13.10,
         "reach": 7470}""")
public record OverLastYear(
        PlanRef plan, String code, FigureKind figureKind, int year, Long participants, BigDecimal percent, Long reach) {
    /** Whether a figure compares itself with the year before. */
    static boolean compares(Figure figure) {
        var higher = figure.comparator() == vn.baophu.targets.target.Comparator.HIGHER_THAN_LAST_YEAR;
        return figure.year() != null && (figure.growth() != null || higher);
    }

    /** The comparison with the first of the candidates, if one of them is a figure of last year. */
    static Optional<OverLastYear> of(Target target, Collection<Target> candidates) {
        return candidates.stream()
                .filter(other -> isLastYearOf(target, other) && !other.figure().isEmpty())
                .min(Comparator.comparing((Target other) -> isUseless(target.figure(), other.figure()))
                        .thenComparing(other -> other.figure().kind() != FigureKind.BASELINE)
                        .thenComparing(other -> other.supersededBy() != null)
                        .thenComparing(
                                other -> !other.plan().id().equals(target.plan().id()))
                        .thenComparing(Target::id, Comparator.reverseOrder()))
                .map(lastYear -> of(target.figure(), lastYear));
    }

    private static boolean isUseless(Figure figure, Figure lastYear) {
        return figure.growth() != null && lastYear.participants() == null;
    }

    private static boolean isLastYearOf(Target target, Target other) {
        return other.holder().identity().equals(target.holder().identity())
                && other.plan().unitId().equals(target.plan().unitId())
                && other.figure().indicator().equals(target.figure().indicator())
                && other.figure().year() == target.figure().year() - 1;
    }

    private static OverLastYear of(Figure figure, Target lastYear) {
        var then = lastYear.figure();
        var known = figure.growth() != null && !isUseless(figure, then);
        return new OverLastYear(
                PlanRef.of(lastYear.plan()),
                lastYear.code(),
                then.kind(),
                then.year(),
                then.participants(),
                then.percent(),
                known ? figure.growth().from(then.participants()) : null);
    }
}
