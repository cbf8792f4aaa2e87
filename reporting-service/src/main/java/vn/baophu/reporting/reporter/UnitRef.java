package vn.baophu.reporting.reporter;

import java.util.UUID;
import vn.baophu.directory.UnitOnDay;

/** A unit as an answer names it. */
public record UnitRef(UUID id, String code, String name) {
    public static UnitRef of(UnitOnDay unit) {
        return new UnitRef(unit.id(), unit.code(), unit.name());
    }
}
