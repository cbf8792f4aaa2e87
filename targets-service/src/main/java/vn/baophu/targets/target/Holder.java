package vn.baophu.targets.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import vn.baophu.directory.UnitLevel;
import vn.baophu.directory.UnitOnDay;

/**
 * Who has to reach a figure: a unit, or a group of units of one level inside it ("communes with the title new rural").
 *
 * @param id the unit's identity
 * @param code its official code on the plan's day
 * @param name its official name on the plan's day
 * @param unitLevel the level of the unit itself
 * @param level the level of those who hold the figure; the unit's own unless it is a group inside the unit
 */
@Embeddable
public record Holder(
        @Column(name = "unit_id") UUID id,
        @Column(name = "unit_code") String code,
        @Column(name = "unit_name") String name,

        @Column(name = "unit_level") @Enumerated(EnumType.STRING)
        UnitLevel unitLevel,

        @Column(name = "level") @Enumerated(EnumType.STRING) UnitLevel level) {
    public static Holder of(UnitOnDay unit, UnitLevel level) {
        return new Holder(unit.id(), unit.code(), unit.name(), unit.level(), level == null ? unit.level() : level);
    }

    /** Whether the unit itself holds the figure, not a group inside it. */
    public boolean isTheUnit() {
        return unitLevel == level;
    }
}
