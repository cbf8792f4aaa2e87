package vn.baophu.targets.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How many people a group is.
 *
 * @param indicator of whom it is counted: a group may be subject to one scheme and not to another
 * @param now people in it now
 * @param plannedMore people planned to come; null where it is not asked
 * @param plannedFewer people planned to leave or retire; null where it is not asked
 */
@Embeddable
public record HeadCount(
        String indicator,
        @Column(name = "now_people") long now,
        @Column(name = "planned_more") Long plannedMore,
        @Column(name = "planned_fewer") Long plannedFewer) {
    /** People when all has come as planned. */
    public long planned() {
        var more = plannedMore == null ? now : Math.addExact(now, plannedMore);
        return plannedFewer == null ? more : more - plannedFewer;
    }
}
