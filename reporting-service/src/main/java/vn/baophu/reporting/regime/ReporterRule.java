package vn.baophu.reporting.regime;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.baophu.directory.UnitLevel;

/**
 * Who reports, by code; several ways may stand together.
 *
 * @param units units one by one
 * @param unitsUnder all units of one level below this one; needs {@code level}; {@code VN} for the nation
 * @param agencies agencies one by one
 * @param groups found on the day on which obligations are made
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReporterRule(
        @Size(max = 20000) List<@NotBlank String> units,
        @Size(max = 50) String unitsUnder,
        UnitLevel level,
        @Size(max = 5000) List<@NotBlank String> agencies,
        @Size(max = 50) List<@NotNull @Valid GroupRule> groups) {
    public ReporterRule {
        units = units == null ? List.of() : units;
        agencies = agencies == null ? List.of() : agencies;
        groups = groups == null ? List.of() : groups;
    }

    /** The plain rule like any other group. */
    GroupRule asGroup() {
        return new GroupRule(unitsUnder, level, null, null);
    }

    boolean namesNobody() {
        return units.isEmpty() && agencies.isEmpty() && unitsUnder == null && groups.isEmpty();
    }
}
