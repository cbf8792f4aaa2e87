package vn.baophu.reporting.regime;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.baophu.directory.UnitLevel;

/**
 * Reporters that are found on the day: either all units of one level below a unit, or the agencies of a unit.
 *
 * @param unitsUnder code of the unit above; {@code VN} for the nation; needs {@code level}
 * @param agenciesOf code of the unit that the agencies work for; {@code VN} for central agencies
 * @param kinds kinds of agencies, e.g. {@code DEPARTMENT}; all of the unit where none is named. A group named as one is
 *     never a reporter
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record GroupRule(
        @Size(max = 50) String unitsUnder,
        UnitLevel level,
        @Size(max = 50) String agenciesOf,
        @Size(max = 50) List<@NotNull @Pattern(regexp = "[A-Z_]{1,50}", message = "\"DEPARTMENT\"") String> kinds) {
    public GroupRule {
        kinds = kinds == null ? List.of() : kinds;
    }

    static GroupRule of(Group group) {
        return group.ofUnits()
                ? new GroupRule(group.unitCode(), group.level(), null, null)
                : new GroupRule(null, null, group.unitCode(), group.kinds());
    }

    /** Whether it says one thing and says it whole. */
    boolean makesSense() {
        return agenciesOf == null
                ? unitsUnder != null && level != null && kinds.isEmpty()
                : unitsUnder == null && level == null;
    }

    String unit() {
        return agenciesOf == null ? unitsUnder : agenciesOf;
    }

    /** Where the unit stands in the request. */
    String field() {
        return agenciesOf == null ? "/unitsUnder" : "/agenciesOf";
    }
}
