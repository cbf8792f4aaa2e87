package vn.baophu.targets.proposal;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import vn.baophu.targets.cycle.PotentialLine;
import vn.baophu.targets.delivery.Asked;
import vn.baophu.targets.delivery.CountsAs;
import vn.baophu.targets.delivery.Delivery;
import vn.baophu.targets.delivery.HeadCount;

/**
 * The numbers of a cycle that speak of one indicator. What a body told to who gathers it is in what that one delivers, and
 * not counted again.
 */
record Numbers(String indicator, List<Delivery> deliveries) {
    /** One for each indicator of which people have to or may take part, in the order of the paper. */
    static List<Numbers> of(List<Delivery> all) {
        return all.stream()
                .map(Delivery::asked)
                .filter(asked -> asked.countsAs() == CountsAs.SUBJECT || asked.countsAs() == CountsAs.POOL)
                .flatMap(asked -> asked.indicators().stream())
                .distinct()
                .map(indicator -> new Numbers(indicator, speakingOf(indicator, all)))
                .toList();
    }

    private static List<Delivery> speakingOf(String indicator, List<Delivery> all) {
        return all.stream()
                .filter(delivery -> delivery.asked().countsAs() != CountsAs.WITHIN)
                .filter(delivery -> delivery.asked().indicators().contains(indicator))
                .toList();
    }

    /**
     * Where people have to take part: those of them who do not, never below 0. Else all people of the groups who may, but no
     * more than there are of working age.
     */
    PotentialLine line() {
        var participants = sum(CountsAs.PARTICIPANTS, HeadCount::now);
        var subject = sum(CountsAs.SUBJECT, HeadCount::planned);
        var pool = sum(CountsAs.POOL, HeadCount::planned);
        var base = sum(CountsAs.BASE, HeadCount::now);
        return new PotentialLine(
                indicator, participants, subject, pool, base, potential(participants, subject, pool, base), missing());
    }

    private static Long potential(Long participants, Long subject, Long pool, Long base) {
        if (subject != null) {
            return participants == null ? null : Long.valueOf(Math.max(0, subject - participants));
        }
        return pool == null || base == null ? pool : Long.valueOf(Math.min(pool, base));
    }

    /** Who has not delivered, by name. */
    List<String> missing() {
        return deliveries.stream()
                .filter(delivery -> !delivery.isDelivered())
                .map(Delivery::asked)
                .map(Asked::named)
                .toList();
    }

    /** Null while nobody has delivered any. */
    private Long sum(CountsAs as, ToLongFunction<HeadCount> people) {
        return deliveries.stream()
                .filter(delivery -> delivery.asked().countsAs() == as)
                .flatMap(this::own)
                .map(people::applyAsLong)
                .reduce(Math::addExact)
                .orElse(null);
    }

    private Stream<HeadCount> own(Delivery delivery) {
        return delivery.figures().stream().filter(figure -> figure.indicator().equals(indicator));
    }
}
