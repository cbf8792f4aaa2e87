package vn.baophu.reporting.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.baophu.reporting.figure.AcceptedFigure;
import vn.baophu.reporting.target.Target;
import vn.baophu.reporting.tree.Asked;

/**
 * All that is known of the units of a tree, for one indicator and period.
 *
 * @param asked who owes a figure
 * @param figures what counts so far, by unit
 * @param consolidated what relays put together from reports below, by unit; never summed
 * @param targets what was set for the year, by unit
 */
public record Picture(
        Asked asked,
        Map<UUID, AcceptedFigure> figures,
        Map<UUID, AcceptedFigure> consolidated,
        Map<UUID, Target> targets) {
    /**
     * The picture of a total of several indicators. A unit owes it that owes all of them, and has reported it when it has
     * reported all. There is no denominator that they share.
     *
     * @param own targets that were set for the total itself; of the others, the sum where all parts have one
     */
    static Picture sum(List<Picture> parts, Map<UUID, Target> own) {
        var targets = summed(parts, Picture::targets, Target::participants, Picture::target);
        targets.putAll(own);
        return new Picture(
                Asked.inAll(parts.stream().map(Picture::asked).toList()),
                summed(parts, Picture::figures, AcceptedFigure::participants, Picture::figure),
                summed(parts, Picture::consolidated, AcceptedFigure::participants, Picture::figure),
                targets);
    }

    private static Target target(UUID unit, long participants) {
        return new Target(unit, participants, null, null);
    }

    private static AcceptedFigure figure(UUID unit, long participants) {
        return new AcceptedFigure(unit, participants, null);
    }

    private static <T> Map<UUID, T> summed(
            List<Picture> parts,
            Function<Picture, Map<UUID, T>> of,
            Function<T, Long> people,
            BiFunction<UUID, Long, T> made) {
        var sums = new HashMap<UUID, T>();
        for (var unit : of.apply(parts.get(0)).keySet()) {
            var counts = parts.stream()
                    .map(part -> of.apply(part).get(unit))
                    .filter(Objects::nonNull)
                    .map(people)
                    .filter(Objects::nonNull)
                    .toList();
            if (counts.size() == parts.size()) {
                sums.put(unit, made.apply(unit, counts.stream().reduce(0L, Math::addExact)));
            }
        }
        return sums;
    }
}
