package vn.baophu.targets.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * The people who could be won for one scheme, with the numbers they come from. A number that nobody delivered is null.
 *
 * @param participants people who take part now
 * @param subject people who have to take part once all has come as planned
 * @param pool people of the groups who may take part; groups overlap, so it is an upper bound
 * @param base people of working age
 * @param potential where people have to take part, those of them who do not; else the pool, but no more than the base
 * @param missing who has not delivered, by name: without them the sums are too low
 */
@Embeddable
public record PotentialLine(
        String indicator,
        Long participants,
        Long subject,
        Long pool,
        Long base,
        Long potential,
        @Column(name = "missing") List<String> missing) {
    /** Whether people have to take part, so that whoever does not is still to be won. */
    public boolean isOfDuty() {
        return subject != null;
    }
}
