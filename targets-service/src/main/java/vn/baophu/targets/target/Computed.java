package vn.baophu.targets.target;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What two printed numbers of a figure say of the third; exactly one is there. It stands beside what is printed and never
 * in its place.
 *
 * @param participants people, HALF_UP, of the printed denominator and rate
 * @param denominator people, HALF_UP, of the printed participants and rate; as uncertain as the rate is rounded
 * @param percent 0 to 100, HALF_UP, at least two decimals, of the printed counts; whatever rate is printed beside them
 */
@Schema(examples = "{\"percent\": 96.40}")
public record Computed(Long participants, Long denominator, BigDecimal percent) {
    static Optional<Computed> of(Figure figure) {
        var counts = figure.computed().map(rate -> rate.percent(figure.shownDecimals()));
        if (counts.isPresent() || figure.printed() == null) {
            return counts.map(percent -> new Computed(null, null, percent));
        }
        var percent = figure.printed().value();
        if (figure.denominatorCount() != null) {
            return Optional.of(new Computed(Rate.participants(percent, figure.denominatorCount()), null, null));
        }
        return Optional.ofNullable(figure.participants())
                .flatMap(people -> Rate.denominator(people, percent))
                .map(people -> new Computed(null, people, null));
    }
}
