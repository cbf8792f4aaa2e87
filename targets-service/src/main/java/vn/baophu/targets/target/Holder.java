package vn.baophu.targets.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import vn.baophu.directory.UnitLevel;
import vn.baophu.directory.UnitOnDay;

/**
 * Who has to reach a figure: a unit, a group of units of one level inside it ("the communes"), or somebody named inside it
 * ("collection agent Nguyễn Thị A").
 *
 * @param id the unit's identity
 * @param code its official code on the plan's day
 * @param name its official name on the plan's day
 * @param unitLevel the level of the unit itself
 * @param level the level of those who hold the figure; the unit's own unless it is a group inside the unit
 * @param by who inside the unit
 */
@Embeddable
public record Holder(
        @Column(name = "unit_id") UUID id,
        @Column(name = "unit_code") String code,
        @Column(name = "unit_name") String name,

        @Column(name = "unit_level") @Enumerated(EnumType.STRING)
        UnitLevel unitLevel,

        @Column(name = "level") @Enumerated(EnumType.STRING) UnitLevel level,
        @Embedded HeldBy by) {
    /** @param level null for the unit's own */
    public static Holder of(UnitOnDay unit, UnitLevel level, HeldBy by) {
        return new Holder(unit.id(), unit.code(), unit.name(), unit.level(), level == null ? unit.level() : level, by);
    }

    /** Whether the unit itself holds the figure, nobody and no group inside it. */
    public boolean isTheUnit() {
        return unitLevel == level && by.kind() == HolderKind.UNIT;
    }

    /** What stays the same when units are renamed: unit, level, kind and the holder's own code, without one its name. */
    public Identity identity() {
        return new Identity(id, level, by.kind(), by.key());
    }

    /** Tells holders apart, whatever the day. */
    public record Identity(UUID unit, UnitLevel level, HolderKind kind, String key) {}
}
