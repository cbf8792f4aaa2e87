package vn.baophu.reporting.regime;

import java.util.List;
import java.util.UUID;
import vn.baophu.directory.UnitLevel;

/**
 * Reporters that are found in the directory on the day.
 *
 * @param unitId units below it or agencies of it; null for the nation
 * @param unitCode code by which that unit was named
 * @param level units of this level below it; null where its agencies report
 * @param kinds kinds of agencies of it; none for all of them
 */
public record Group(UUID unitId, String unitCode, UnitLevel level, List<String> kinds) {
    public Group {
        kinds = List.copyOf(kinds);
    }

    public boolean ofUnits() {
        return level != null;
    }
}
