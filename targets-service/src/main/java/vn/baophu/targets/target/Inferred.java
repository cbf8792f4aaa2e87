package vn.baophu.targets.target;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.targets.count.DenominatorCount;

/**
 * The people that a rate without any count means, from a count of its denominator that came from elsewhere. It changes when
 * that count does; nothing of it is kept in the target.
 *
 * @param participants people, HALF_UP to a whole person
 * @param denominator people of the rate's kind of denominator in the unit and year
 * @param source who counted them
 */
@Schema(examples = """
        {"participants": 561703, "denominator": 591266, "source": "Niên giám thống kê 2023"}""")
public record Inferred(long participants, long denominator, String source) {
    static Inferred of(Figure figure, DenominatorCount count) {
        var people = Rate.participants(figure.printed().value(), count.people());
        return new Inferred(people, count.people(), count.source());
    }

    /** What would have to be counted to infer it; empty where the figure is no rate alone, or not the unit's own. */
    static Optional<DenominatorCount.Key> needs(Target target) {
        var figure = target.figure();
        var rateOnly = figure.printed() != null && figure.participants() == null && figure.denominatorCount() == null;
        return rateOnly
                        && figure.denominatorKind() != null
                        && figure.year() != null
                        && target.holder().isTheUnit()
                ? Optional.of(new DenominatorCount.Key(target.holder().id(), figure.denominatorKind(), figure.year()))
                : Optional.empty();
    }
}
